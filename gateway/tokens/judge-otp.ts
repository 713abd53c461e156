// The whole decision about one submitted password: a step from one state of the account to the next.
// The caller reads the account, folds the submissions over it, and writes it back by compare-and-set.
import { admit, countMiss, NO_MISSES, triesLeft, type MissCount } from './lockout.ts';
import { isConfirmable } from './login-destination.ts';
import { matchConsecutiveOtps, matchOtp, type Credential, type OtpMatch } from './match-otp.ts';
import type { Policy } from './policy.ts';
import type { TokenState } from './token-state.ts';

/** What is known of a user when a password comes in. */
export type OtpAccount = {
  readonly count: MissCount;
  readonly token: OtpToken | null;
};

export type OtpToken = {
  readonly state: TokenState;
  readonly provisionedAt: number | null;
  /** Null until a phone was set up. */
  readonly credential: Credential | null;
};

/** Passwords already folded to eight ASCII digits; null where they were anything else. */
export type OtpSubmission = {
  readonly receivedAt: number;
  readonly otps:
    | { readonly kind: 'single'; readonly otp: string | null }
    | {
        readonly kind: 'consecutive';
        readonly first: string | null;
        readonly second: string | null;
      };
};

export type OtpVerdict =
  /** `confirmed`: this password made the token active (I3, J4). */
  | { readonly kind: 'accepted'; readonly confirmed: boolean }
  /** 0 tries left: this miss locked the user. */
  | { readonly kind: 'wrong'; readonly triesLeft: number }
  | { readonly kind: 'replayed' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'noToken' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'wait'; readonly until: number };

export type Judgement = { readonly verdict: OtpVerdict; readonly account: OtpAccount };

/** Judges one submission at the server's time `now` (UTC epoch ms). */
export function judgeOtp(
  account: OtpAccount,
  submission: OtpSubmission,
  now: number,
  policy: Policy,
): Judgement {
  const admission = admit(account.count, submission.receivedAt, policy);
  if (admission.kind !== 'open') return { verdict: admission, account };
  const credential = usableCredential(account.token, now, policy);
  if (credential === null) return { verdict: { kind: 'noToken' }, account };
  const match = matchSubmission(credential, submission, now, policy);
  switch (match.kind) {
    case 'malformed':
    case 'replayed':
      return { verdict: match, account };
    case 'wrong': {
      const count = countMiss(account.count, now, policy);
      const verdict = { kind: 'wrong', triesLeft: triesLeft(count, policy) } as const;
      return { verdict, account: { ...account, count } };
    }
    case 'match':
      return accept(account, credential, match);
  }
}

function usableCredential(token: OtpToken | null, now: number, policy: Policy): Credential | null {
  if (token === null) return null;
  if (token.state === 'active') return token.credential;
  const confirmable = isConfirmable(token.provisionedAt, now, policy);
  return token.state === 'provisioned' && confirmable ? token.credential : null;
}

function matchSubmission(
  credential: Credential,
  { otps }: OtpSubmission,
  now: number,
  policy: Policy,
): OtpMatch | { readonly kind: 'malformed' } {
  switch (otps.kind) {
    case 'single':
      if (otps.otp === null) return { kind: 'malformed' };
      return matchOtp(credential, otps.otp, now, policy);
    case 'consecutive': {
      const { first, second } = otps;
      if (first === null || second === null) return { kind: 'malformed' };
      return matchConsecutiveOtps(credential, { first, second }, now, policy);
    }
  }
}

function accept(
  account: OtpAccount,
  credential: Credential,
  match: Extract<OtpMatch, { kind: 'match' }>,
): Judgement {
  const confirmed = account.token?.state === 'provisioned';
  const after = { ...credential, lastStep: match.step, driftSteps: match.driftSteps };
  return {
    verdict: { kind: 'accepted', confirmed },
    account: {
      count: NO_MISSES,
      token: {
        state: 'active',
        provisionedAt: account.token?.provisionedAt ?? null,
        credential: after,
      },
    },
  };
}
