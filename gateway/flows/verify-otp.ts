// ワンタイムパスワード認証 and 認証確認 (requirements I1–I3, J1e, J4, K1): one password, one answer.
import { parseOtp } from '../tokens/parse-otp.ts';
import type { OtpVerdict } from '../tokens/judge-otp.ts';
import type { FlowContext } from './context.ts';

export type VerifyRequest = {
  readonly userId: string;
  /** As typed: full-width digits and the space between the groups are folded. */
  readonly otp: string;
  readonly at: 'confirmation' | 'login';
};

/** Checks a password; on a token that waits for its first one, acceptance confirms it. */
export function verifyOtp(context: FlowContext, request: VerifyRequest): Promise<OtpVerdict> {
  return context.submitOtp({
    userId: request.userId,
    at: request.at,
    receivedAt: context.clock(),
    otps: { kind: 'single', otp: parseOtp(request.otp) },
  });
}
