// What every user story works with.
import type { BriefMemory } from './brief-memory.ts';
import type { Vault } from '../secrets/vault.ts';
import type { SessionWithUser } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import type { AuthorityOptions } from '../tokens/authority.ts';
import type { OtpSubmission, OtpVerdict } from '../tokens/judge-otp.ts';
import type { Policy } from '../tokens/policy.ts';
import type { RandomBytes } from '../tokens/user-id.ts';

/** A password that someone entered for a user. */
export type OtpRequest = OtpSubmission & {
  readonly userId: string;
  /** Which screen it was entered on. */
  readonly at: 'confirmation' | 'login' | 'resynchronisation';
};

export type FlowBase = {
  readonly store: Store;
  readonly vault: Vault;
  /** The bank's clock: UTC epoch milliseconds. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly policy: Policy;
  readonly authority: AuthorityOptions;
  readonly institution: {
    /** サービスID: eight digits. */
    readonly serviceId: string;
    readonly serviceName: string;
  };
};

export type FlowContext = FlowBase & {
  /** Judges a password durably, together with those of other users that come in at the same time. */
  readonly submitOtp: (request: OtpRequest) => Promise<OtpVerdict>;
  /** By hash of the session's id. */
  readonly recentSessions: BriefMemory<SessionWithUser>;
};

/** A new random id: 128 bits as hex. */
export function createId(context: Pick<FlowContext, 'randomBytes'>): string {
  return Buffer.from(context.randomBytes(16)).toString('hex');
}
