// Where a login leads once the first factors are right (requirements E8, I4, J2, J3, K1, K21, K32, section O).
import { contractOtpState, type ContractOtp } from './contract.ts';
import type { Policy } from './policy.ts';
import type { TokenState } from './token-state.ts';
import { DAY_MS } from './jst.ts';

/** What decides of a user's newest token; null where none was ever issued. */
export type LatestToken = {
  readonly state: TokenState;
  readonly provisionedAt: number | null;
  /** UTC epoch ms from which a revoked token may be issued again. */
  readonly reissueFrom: number | null;
} | null;

export type LoginDestination =
  | { readonly kind: 'withoutOtp' }
  | { readonly kind: 'locked' }
  /** ワンタイムパスワードトークン発行; `canSkip` shows [トークン発行の省略]. */
  | { readonly kind: 'issue'; readonly canSkip: boolean }
  | { readonly kind: 'authenticate' }
  | { readonly kind: 'refusedUntil'; readonly from: number };

export type LoginSituation = {
  readonly contractOtp: ContractOtp;
  readonly lockedAt: number | null;
  readonly token: LatestToken;
};

/** The page after the first factors. */
export function loginDestination(
  situation: LoginSituation,
  now: number,
  policy: Pick<Policy, 'confirmationDays'>,
): LoginDestination {
  const { contractOtp, lockedAt, token } = situation;
  if (contractOtpState(contractOtp, now) !== 'on') return { kind: 'withoutOtp' };
  if (lockedAt !== null) return { kind: 'locked' };
  if (token === null) return { kind: 'issue', canSkip: false };
  return destinationByToken(token, now, policy);
}

function destinationByToken(
  token: NonNullable<LatestToken>,
  now: number,
  policy: Pick<Policy, 'confirmationDays'>,
): LoginDestination {
  switch (token.state) {
    case 'active':
      return { kind: 'authenticate' };
    case 'issued':
      return { kind: 'issue', canSkip: true };
    case 'provisioned':
      return { kind: 'issue', canSkip: isConfirmable(token.provisionedAt, now, policy) };
    case 'revoked':
      return token.reissueFrom !== null && now < token.reissueFrom
        ? { kind: 'refusedUntil', from: token.reissueFrom }
        : { kind: 'issue', canSkip: false };
    case 'superseded':
      return { kind: 'issue', canSkip: false };
  }
}

/** A token set up at `provisionedAt` waits this long for its first password. */
export function isConfirmable(
  provisionedAt: number | null,
  now: number,
  policy: Pick<Policy, 'confirmationDays'>,
): boolean {
  return provisionedAt !== null && now < provisionedAt + policy.confirmationDays * DAY_MS;
}
