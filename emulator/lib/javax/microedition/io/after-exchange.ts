// MIDP's HTTP exchange happens when the MIDlet first asks about the answer.
import {
  LOST_EXCHANGE,
  type HttpFailure,
  type HttpResponse,
  type HttpResult,
} from '../../../../device/radio/http-port.ts';
import type { NativeFunction, NativeResult } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { httpOf, ioException, usable } from './midlet-http-state.ts';

const FAILURES: Readonly<Record<HttpFailure, string>> = {
  'out-of-service': 'Out of service',
  'self-mode': 'The radio is off',
  timeout: 'No answer in time',
  tls: 'The certificate is not accepted',
  denied: 'The user does not allow it',
};

type Answer = (
  response: HttpResponse,
  call: NativeCall,
  self: Instance,
  ...args: never[]
) => NativeResult;

/** A method that answers from the response, which is fetched before if need be. */
export function afterExchange(answer: Answer): NativeFunction {
  function finish(call: NativeCall, self: Instance, ...args: never[]): NativeResult {
    const { response } = httpOf(self);
    if (response === null) throw new TypeError('The exchange left no response');
    return answer(response, call, self, ...args);
  }
  return steps(
    (call, self: Instance, ...args: never[]) => {
      const { response, method, url, headers, body } = usable(self);
      if (response !== null) return finish(call, self, ...args);
      const request = { method, url, headers, body: Uint8Array.from(body) };
      return call.waitForHost(call.service(MIDLET).device.radio.exchange(request), LOST_EXCHANGE);
    },
    (call, self: Instance, ...args: never[]) => {
      const result = call.result as HttpResult;
      if (result.kind === 'failed') throw ioException(FAILURES[result.reason]);
      const { response, kind } = result;
      Object.assign(httpOf(self), { response, isCut: kind === 'cut' });
      return finish(call, self, ...args);
    },
  );
}
