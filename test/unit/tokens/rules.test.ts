// The rules of states, destinations and authority, and that no sequence of moves leads where none may go.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayRevoke, mayUnlock, type Person } from '../../../gateway/tokens/authority.ts';
import { applyForOtp, contractOtpState } from '../../../gateway/tokens/contract.ts';
import { hotp, stepAt } from '../../../gateway/tokens/hotp.ts';
import { judgeOtp, type OtpAccount } from '../../../gateway/tokens/judge-otp.ts';
import { NO_MISSES } from '../../../gateway/tokens/lockout.ts';
import { loginDestination } from '../../../gateway/tokens/login-destination.ts';
import { DEFAULT_POLICY } from '../../../gateway/tokens/policy.ts';
import {
  moveToken,
  statesBefore,
  type TokenMove,
  type TokenState,
} from '../../../gateway/tokens/token-state.ts';

const NOW = Date.parse('2026-11-24T12:00:00+09:00');
const OTP_ON = { appliedAt: 0, usableFrom: 1 };
const SEED = Buffer.alloc(20, 7);

describe('contractOtpState()', () => {
  test('goes from off to applied to on by the clock (B5), and a second application changes nothing', () => {
    const otp = applyForOtp(null, NOW);
    const usable = Date.parse('2026-11-25T10:00:00+09:00');
    expect([null, otp].map((value) => contractOtpState(value, usable - 1))).toEqual([
      'off',
      'applied',
    ]);
    expect(contractOtpState(otp, usable)).toBe('on');
    expect(applyForOtp(otp, NOW)).toBeNull();
  });
});

describe('moveToken()', () => {
  test('allows the moves of section O and no other', () => {
    const allowed = (['provision', 'confirm', 'supersede', 'revoke'] as const).map((move) => [
      move,
      statesBefore(move),
    ]);
    expect(Object.fromEntries(allowed)).toEqual({
      provision: ['issued', 'provisioned'],
      confirm: ['provisioned'],
      supersede: ['issued', 'provisioned'],
      revoke: ['issued', 'provisioned', 'active'],
    });
  });

  test('lets no sequence of moves make a token active that was never set up, or bring one back', () => {
    const moves = fc.array(
      fc.constantFrom<TokenMove>('provision', 'confirm', 'supersede', 'revoke'),
    );
    fc.assert(
      fc.property(moves, (sequence) => {
        let state: TokenState = 'issued';
        let wasProvisioned = false;
        let ended = false;
        for (const move of sequence) {
          const next = moveToken(state, move);
          expect(ended && next !== null).toBe(false);
          if (next === null) continue;
          wasProvisioned ||= next === 'provisioned';
          expect(next === 'active' && !wasProvisioned).toBe(false);
          ended = next === 'revoked' || next === 'superseded';
          state = next;
        }
      }),
    );
  });
});

describe('loginDestination()', () => {
  // oxfmt-ignore: a table
  const CASES = [
    ['no application', null, null, null, { kind: 'withoutOtp' }],
    [
      'before the usable time',
      { appliedAt: NOW, usableFrom: NOW + 1 },
      null,
      null,
      { kind: 'withoutOtp' },
    ],
    ['no token (E8)', OTP_ON, null, null, { kind: 'issue', canSkip: false }],
    ['issued (J2)', OTP_ON, null, 'issued', { kind: 'issue', canSkip: true }],
    ['set up, unconfirmed (J2, J3)', OTP_ON, null, 'provisioned', { kind: 'issue', canSkip: true }],
    ['in use (J1)', OTP_ON, null, 'active', { kind: 'authenticate' }],
    ['locked (K1)', OTP_ON, NOW, 'active', { kind: 'locked' }],
    ['locked, but OTP not in use', null, NOW, 'active', { kind: 'withoutOtp' }],
    ['revoked, too early (K32)', OTP_ON, null, 'revoked', { kind: 'refusedUntil', from: NOW + 1 }],
  ] as const;

  test.each(CASES)('%s', (_, contractOtp, lockedAt, state, expected) => {
    const token = state === null ? null : { state, provisionedAt: NOW - 1, reissueFrom: NOW + 1 };
    const situation = { contractOtp, lockedAt, token };
    expect(loginDestination(situation, NOW, DEFAULT_POLICY)).toEqual(expected);
  });

  test('revoked long enough ago: issue without 省略', () => {
    const token = { state: 'revoked', provisionedAt: null, reissueFrom: NOW } as const;
    const situation = { contractOtp: OTP_ON, lockedAt: null, token };
    expect(loginDestination(situation, NOW, DEFAULT_POLICY)).toEqual({
      kind: 'issue',
      canSkip: false,
    });
  });
});

describe('authority', () => {
  const [master, admin, other, general] = (['master', 'admin', 'admin', 'general'] as const).map(
    (role, index): Person => ({ userId: `u${index}`, contractId: 'c', role }),
  ) as [Person, Person, Person, Person];
  const stranger: Person = { ...general, userId: 'x', contractId: 'other' };
  const strict = { adminActsOnAdmins: false };

  test('mayUnlock(): a master everybody but himself, an administrator general users (K2, M4)', () => {
    expect([admin, other, general].every((target) => mayUnlock(master, target, strict))).toBe(true);
    expect(mayUnlock(master, master, strict)).toBe(false);
    expect(mayUnlock(admin, general, strict)).toBe(true);
    expect([master, admin, other].some((target) => mayUnlock(admin, target, strict))).toBe(false);
    expect(mayUnlock(admin, other, { adminActsOnAdmins: true })).toBe(true);
    expect([master, admin, general].some((target) => mayUnlock(general, target, strict))).toBe(
      false,
    );
    expect(mayUnlock(master, stranger, strict)).toBe(false);
  });

  test('mayRevoke(): the same, and oneself (M5)', () => {
    expect([mayRevoke(master, master, strict), mayRevoke(admin, admin, strict)]).toEqual([
      true,
      true,
    ]);
    expect(mayRevoke(general, general, strict)).toBe(false);
    expect(mayRevoke(admin, master, strict)).toBe(false);
    expect(mayRevoke(admin, stranger, strict)).toBe(false);
  });
});

describe('judgeOtp()', () => {
  type Step = { readonly aheadSteps: number; readonly right: boolean; readonly afterMs: number };

  const steps = fc.array(
    fc.record<Step>({
      aheadSteps: fc.integer({ min: -3, max: 3 }),
      right: fc.boolean(),
      afterMs: fc.integer({ min: 0, max: 120_000 }),
    }),
    { maxLength: 40 },
  );

  test('accepts no step twice or backwards, and nothing after the lock, whatever is entered', () => {
    fc.assert(
      fc.property(steps, (entries) => {
        let now = NOW;
        let account: OtpAccount = {
          count: NO_MISSES,
          token: {
            state: 'active',
            provisionedAt: NOW,
            credential: {
              seed: SEED,
              periodSeconds: 60,
              lastStep: null,
              driftSteps: 0,
              handsetOffsetSeconds: 0,
            },
          },
        };
        let lastAccepted = -1;
        for (const entry of entries) {
          now += entry.afterMs;
          const step = stepAt(now, 60) + entry.aheadSteps;
          const otp = entry.right ? hotp(SEED, step) : '00000000';
          const wasLocked = account.count.lockedAt !== null;
          const submission = { receivedAt: now, otps: { kind: 'single', otp } } as const;
          const judged = judgeOtp(account, submission, now, DEFAULT_POLICY);
          const accepted = judged.verdict.kind === 'accepted';
          expect(accepted && (wasLocked || step <= lastAccepted)).toBe(false);
          expect(judged.account.count.misses).toBeLessThanOrEqual(DEFAULT_POLICY.lockAfterMisses);
          if (accepted) lastAccepted = step;
          account = judged.account;
        }
      }),
    );
  });
});
