// The radio: bars on the display, and everything that can go wrong in the air.
import type { HttpPort, HttpRequest, HttpResult } from './http-port.ts';

export type RadioState =
  /** 0 bars is out of service. */
  | { readonly kind: 'on'; readonly bars: 0 | 1 | 2 | 3 }
  /** Switched off by the user (self mode). */
  | { readonly kind: 'off' };

/** What happens to an exchange in the air; bytes are counted over the answer's body. */
export type AirFault =
  | { readonly kind: 'lose-request' }
  /** The server has acted, the phone never hears of it. */
  | { readonly kind: 'lose-response' }
  | { readonly kind: 'cut-after'; readonly bytes: number };

export class Radio {
  readonly #network: HttpPort;
  #state: RadioState = { kind: 'on', bars: 3 };
  readonly #faults: AirFault[] = [];
  readonly #sent: HttpRequest[] = [];

  constructor(network: HttpPort) {
    this.#network = network;
  }

  get state(): RadioState {
    return this.#state;
  }

  /** Requests that left the aerial, oldest first. */
  get sent(): readonly HttpRequest[] {
    return this.#sent;
  }

  set(state: RadioState): void {
    this.#state = state;
  }

  /** Lets the next exchange without a fault of its own suffer this one. */
  addFault(fault: AirFault): void {
    this.#faults.push(fault);
  }

  async exchange(request: HttpRequest): Promise<HttpResult> {
    if (this.#state.kind === 'off') return { kind: 'failed', reason: 'self-mode' };
    if (this.#state.bars === 0) return { kind: 'failed', reason: 'out-of-service' };
    this.#sent.push(request);
    const fault = this.#faults.shift();
    if (fault?.kind === 'lose-request') return { kind: 'failed', reason: 'timeout' };
    const result = await this.#network(request);
    return fault === undefined ? result : spoil(result, fault);
  }
}

function spoil(result: HttpResult, fault: AirFault): HttpResult {
  if (fault.kind !== 'cut-after') return { kind: 'failed', reason: 'timeout' };
  if (result.kind === 'failed' || result.response.body.length <= fault.bytes) return result;
  const body = result.response.body.subarray(0, fault.bytes);
  return { kind: 'cut', response: { ...result.response, body } };
}
