// 同期ズレ補正 (M1, N7): two passwords shown one after the other find a clock that has drifted too far.
// They prove more than one password does, so acceptance is a login as well.
import { parseOtp } from '../tokens/parse-otp.ts';
import type { OtpVerdict } from '../tokens/judge-otp.ts';
import type { FlowContext } from './context.ts';

export type ResynchroniseRequest = {
  readonly userId: string;
  readonly first: string;
  readonly second: string;
};

/** Checks the pair and learns the drift; a wrong pair is one miss. */
export function resynchronise(
  context: FlowContext,
  request: ResynchroniseRequest,
): Promise<OtpVerdict> {
  return context.submitOtp({
    userId: request.userId,
    at: 'resynchronisation',
    receivedAt: context.clock(),
    otps: {
      kind: 'consecutive',
      first: parseOtp(request.first),
      second: parseOtp(request.second),
    },
  });
}
