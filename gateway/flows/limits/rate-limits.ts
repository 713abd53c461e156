// What is limited, and by how much. An attacker is slowed down; nobody can lock somebody else out:
// a user's own pause is counted per address and per known browser, never for the user alone.
import type { Bucket, Pause } from './rate-rules.ts';

export type Limit = ({ readonly kind: 'bucket' } & Bucket) | ({ readonly kind: 'pause' } & Pause);

// oxfmt-ignore: a table
export const LIMITS = {
  /** Wrong logins from one address (or IPv6 /64), whoever they are for. */
  loginByAddress: { kind: 'bucket', burst: 60, secondsEach: 5 },
  /** Wrong logins for one user from one address, or from one browser known to be the user's. */
  loginByUser: { kind: 'pause', free: 5, longestSeconds: 60, forgetSeconds: 3600 },
  /** Wrong logins for one user from all unknown browsers together: a spread-out attack. */
  loginByStranger: { kind: 'bucket', burst: 100, secondsEach: 30 },
  /** Wrong one-time passwords from one address; the user's own count is the lockout's. */
  otpByAddress: { kind: 'bucket', burst: 60, secondsEach: 5 },
  /** [トークン発行] and mail again: each writes a mail. */
  mailByUser: { kind: 'bucket', burst: 10, secondsEach: 300 },
  mailByContract: { kind: 'bucket', burst: 200, secondsEach: 30 },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof LIMITS;
