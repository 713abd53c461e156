// The carrier's centre between the handset and the sites: names who is asking, takes its time, keeps the record.
import type { HttpPort, HttpRequest, HttpResult } from '../device/radio/http-port.ts';
import { AirLog } from './air-log.ts';
import type { Handset } from './handset.ts';
import { carrierHeaders } from './request-headers.ts';
import { userAgentOf } from './user-agent.ts';

/** How the air is beyond being there or not. */
export type AirQuality = {
  /** Added to every exchange. */
  readonly delayMs: number;
  /** 0 … 1: how many exchanges are lost, half of them after the site has acted. */
  readonly loss: number;
};

export const CLEAR_AIR: AirQuality = { delayMs: 0, loss: 0 };

export type CentreOptions = {
  readonly handset: Handset;
  /** Carries a request to the site it names. */
  readonly relay: HttpPort;
  readonly now: () => number;
  /** Settles after so many milliseconds of the phone's time. */
  readonly pause: (ms: number) => Promise<void>;
  readonly random: () => number;
};

export type CarrierCentre = {
  readonly port: HttpPort;
  readonly log: AirLog;
  readonly isSlow: boolean;
  setAir(quality: AirQuality): void;
};

export function createCentre(options: CentreOptions): CarrierCentre {
  const log = new AirLog();
  let air = CLEAR_AIR;
  const own = carrierHeaders(options.handset);
  async function port(asked: HttpRequest): Promise<HttpResult> {
    // Whoever names no agent is a running application: the phone's own programs all name theirs.
    const agent = { 'User-Agent': userAgentOf(options.handset, 'app') };
    const request = { ...asked, headers: { ...own, ...agent, ...asked.headers } };
    const end = log.begin(request, options.now());
    if (air.delayMs > 0) await options.pause(air.delayMs);
    const chance = options.random();
    const isLost = chance < air.loss;
    const actsFirst = chance >= air.loss / 2;
    const result =
      isLost && !actsFirst
        ? ({ kind: 'failed', reason: 'timeout' } as const)
        : await options.relay(request);
    const heard = isLost ? ({ kind: 'failed', reason: 'timeout' } as const) : result;
    end(heard);
    return heard;
  }
  return {
    port,
    log,
    get isSlow() {
      return air.delayMs > 0;
    },
    setAir(quality) {
      air = quality;
    },
  };
}
