// The life of a token through the flows, on both engines.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLoginDestination } from '../../gateway/flows/find-login-destination.ts';
import { issueToken } from '../../gateway/flows/issue-token.ts';
import { resynchronise } from '../../gateway/flows/resynchronise.ts';
import { revokeToken } from '../../gateway/flows/revoke-token.ts';
import { unlockUser } from '../../gateway/flows/unlock-user.ts';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { findTicket } from '../../gateway/store/tickets.ts';
import { findToken } from '../../gateway/store/tokens.ts';
import type { OtpVerdict } from '../../gateway/tokens/judge-otp.ts';
import { shownOtp, type PhoneToken } from '../support/scripted-phone.ts';
import { addUser, NOON, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { activeInHand, issueInHand, PIN, provisionInHand } from '../support/token-in-hand.ts';

describe.each(ENGINES)('a token on %s', (engine) => {
  let bank: TestBank;
  let users = 0;

  beforeAll(async () => {
    bank = await openTestBank(engine);
  });
  afterAll(() => bank.close());

  async function newUser(role: 'master' | 'admin' | 'general' = 'general'): Promise<string> {
    bank.time.now = NOON;
    users += 1;
    return await addUser(bank, `user-${users}`, { role });
  }

  function enter(userId: string, otp: string): Promise<OtpVerdict> {
    return verifyOtp(bank, { userId, otp, at: 'login' });
  }

  function wrongOtp(token: PhoneToken): string {
    const right = Number(shownOtp(token, bank.time.now));
    return String((right + 12_345_678) % 100_000_000).padStart(8, '0');
  }

  test('is issued, set up and confirmed by its first password (F5, H9, I1–I3)', async () => {
    const userId = await newUser();
    expect(await findLoginDestination(bank, { userId })).toEqual({ kind: 'issue', canSkip: false });
    const issued = await issueInHand(bank, userId);
    expect(await findLoginDestination(bank, { userId })).toEqual({ kind: 'issue', canSkip: true });
    const token = await provisionInHand(bank, issued);
    const verdict = await verifyOtp(bank, {
      userId,
      otp: shownOtp(token, bank.time.now),
      at: 'confirmation',
    });
    expect(verdict).toEqual({ kind: 'accepted', confirmed: true });
    expect(await findLoginDestination(bank, { userId })).toEqual({ kind: 'authenticate' });
    const stored = await findTicket(bank.store.db, 'tokenId', issued.tokenId);
    expect(stored).toMatchObject({ state: 'closed', secretSealed: null, pinKeySealed: null });
  });

  test('accepts each password once, and calls the second time a replay, not a miss (A5)', async () => {
    const userId = await newUser();
    const token = await activeInHand(bank, userId);
    const otp = shownOtp(token, bank.time.now);
    expect(await enter(userId, otp)).toEqual({ kind: 'accepted', confirmed: false });
    expect(await enter(userId, otp)).toEqual({ kind: 'replayed' });
    bank.time.now += 60_000;
    expect(await enter(userId, wrongOtp(token))).toEqual({ kind: 'wrong', triesLeft: 9 });
  });

  test('accepts full-width digits and the space between the groups, and counts no misspelling', async () => {
    const userId = await newUser();
    const token = await activeInHand(bank, userId);
    expect(await enter(userId, '1234567')).toEqual({ kind: 'malformed' });
    expect(await enter(userId, '１２３４五６７８')).toEqual({ kind: 'malformed' });
    const otp = shownOtp(token, bank.time.now);
    const fullWidth = otp.replaceAll(/[0-9]/g, (digit) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    );
    const grouped = `${fullWidth.slice(0, 4)}　${fullWidth.slice(4)}`;
    expect(await enter(userId, grouped)).toMatchObject({ kind: 'accepted' });
  });

  test('accepts one step either side, and learns the drift (M1)', async () => {
    const userId = await newUser();
    const token = await activeInHand(bank, userId);
    for (let login = 1; login <= 3; login += 1) {
      bank.time.now += 600_000;
      const shown = shownOtp(token, bank.time.now + login * 60_000);
      expect(await enter(userId, shown)).toEqual({ kind: 'accepted', confirmed: false });
    }
    bank.time.now += 600_000;
    expect(await enter(userId, shownOtp(token, bank.time.now + 5 * 60_000))).toMatchObject({
      kind: 'wrong',
    });
  });

  test('with a clock that is off is confirmed all the same: the handset told its time (E1)', async () => {
    const userId = await newUser();
    const aheadSeconds = 7 * 60;
    const token = await provisionInHand(bank, await issueInHand(bank, userId), aheadSeconds);
    const otp = shownOtp(token, bank.time.now + aheadSeconds * 1000);
    expect(await enter(userId, otp)).toEqual({ kind: 'accepted', confirmed: true });
    const stored = await findToken(bank.store.db, (await userToken(userId)) ?? '');
    expect(stored).toMatchObject({ driftSteps: 7, handsetOffsetSeconds: 420 });
  });

  async function userToken(userId: string): Promise<string | null> {
    const row = await bank.store.db
      .selectFrom('users')
      .select('tokenId')
      .where('id', '=', userId)
      .executeTakeFirstOrThrow();
    return row.tokenId;
  }

  test('is resynchronised by two passwords in a row, once (N7)', async () => {
    const userId = await newUser();
    const token = await activeInHand(bank, userId);
    const ahead = bank.time.now + 8 * 60_000;
    const first = shownOtp(token, ahead);
    const second = shownOtp(token, ahead + 60_000);
    expect(await enter(userId, second)).toMatchObject({ kind: 'wrong' });
    expect(await resynchronise(bank, { userId, first: second, second: first })).toMatchObject({
      kind: 'wrong',
    });
    expect(await resynchronise(bank, { userId, first, second })).toEqual({
      kind: 'accepted',
      confirmed: false,
    });
    expect(await resynchronise(bank, { userId, first, second })).toEqual({ kind: 'replayed' });
    bank.time.now += 60_000;
    expect(await enter(userId, shownOtp(token, bank.time.now + 9 * 60_000))).toMatchObject({
      kind: 'accepted',
    });
  });

  test('locks its user after ten misses in a row, and a success starts the count anew (K1)', async () => {
    const userId = await newUser('general');
    const master = await newUser('master');
    const token = await activeInHand(bank, userId);
    for (const triesLeft of [9, 8, 7]) {
      expect(await enter(userId, wrongOtp(token))).toEqual({ kind: 'wrong', triesLeft });
      bank.time.now += 60_000;
    }
    expect(await enter(userId, shownOtp(token, bank.time.now))).toMatchObject({ kind: 'accepted' });
    for (let triesLeft = 9; triesLeft >= 0; triesLeft -= 1) {
      bank.time.now += 60_000;
      expect(await enter(userId, wrongOtp(token))).toEqual({ kind: 'wrong', triesLeft });
    }
    bank.time.now += 60_000;
    const otp = shownOtp(token, bank.time.now);
    expect(await enter(userId, otp)).toEqual({ kind: 'locked' });
    expect(await findLoginDestination(bank, { userId })).toEqual({ kind: 'locked' });
    const actor = { kind: 'user', userId: master } as const;
    expect(await unlockUser(bank, { actor, targetUserId: userId })).toEqual({ kind: 'unlocked' });
    expect(await enter(userId, otp)).toEqual({ kind: 'accepted', confirmed: false });
  });

  test('makes a pause grow between misses before the lock', async () => {
    const userId = await newUser();
    const token = await activeInHand(bank, userId);
    for (let miss = 1; miss <= 4; miss += 1) {
      bank.time.now += 5000;
      await enter(userId, wrongOtp(token));
    }
    const missedAt = bank.time.now;
    bank.time.now += 500;
    const otp = shownOtp(token, bank.time.now);
    expect(await enter(userId, otp)).toEqual({ kind: 'wait', until: missedAt + 1000 });
    bank.time.now = missedAt + 1000;
    expect(await enter(userId, otp)).toMatchObject({ kind: 'accepted' });
  });

  test('counts misses across a re-issue, in 認証確認 and 認証 alike (M3)', async () => {
    const userId = await newUser();
    const first = await provisionInHand(bank, await issueInHand(bank, userId));
    await verifyOtp(bank, { userId, otp: wrongOtp(first), at: 'confirmation' });
    await enter(userId, wrongOtp(first));
    const second = await provisionInHand(bank, await issueInHand(bank, userId));
    expect(await enter(userId, wrongOtp(second))).toEqual({ kind: 'wrong', triesLeft: 7 });
  });

  test('without a set-up phone has no password to give: no miss (section O)', async () => {
    const userId = await newUser();
    await issueInHand(bank, userId);
    expect(await enter(userId, '12345678')).toEqual({ kind: 'noToken' });
    expect(await enter('nobody', '12345678')).toEqual({ kind: 'noToken' });
  });

  test('that was set up but never confirmed lapses after 30 days', async () => {
    const userId = await newUser();
    const token = await provisionInHand(bank, await issueInHand(bank, userId));
    bank.time.now += 30 * 86_400_000;
    expect(await enter(userId, shownOtp(token, bank.time.now))).toEqual({ kind: 'noToken' });
    expect(await findLoginDestination(bank, { userId })).toEqual({ kind: 'issue', canSkip: false });
  });

  test('once revoked opens nothing, and a new one is issued after 30 minutes (K20, K21, K32)', async () => {
    const userId = await newUser('master');
    const token = await activeInHand(bank, userId);
    const actor = { kind: 'user', userId } as const;
    const reissueFrom = bank.time.now + 30 * 60_000;
    expect(await revokeToken(bank, { actor, targetUserId: userId })).toEqual({
      kind: 'revoked',
      reissueFrom,
    });
    expect(await revokeToken(bank, { actor, targetUserId: userId })).toEqual({ kind: 'noToken' });
    expect(await enter(userId, shownOtp(token, bank.time.now))).toEqual({ kind: 'noToken' });
    const request = {
      userId,
      mail: 'a@docomo.ne.jp',
      pin: PIN,
      alreadyDownloaded: false,
      requestId: `again-${userId}`,
    };
    bank.time.now = reissueFrom - 1;
    expect(await issueToken(bank, request)).toEqual({
      kind: 'refused',
      because: { kind: 'refusedUntil', from: reissueFrom },
    });
    bank.time.now = reissueFrom;
    expect(await issueToken(bank, request)).toMatchObject({ kind: 'issued' });
  });

  test('is issued and mailed once for a double click', async () => {
    const userId = await newUser();
    const request = {
      userId,
      mail: 'a..b.@docomo.ne.jp',
      pin: PIN,
      alreadyDownloaded: false,
      requestId: `double-${userId}`,
    };
    const [first, second] = await Promise.all([
      issueToken(bank, request),
      issueToken(bank, request),
    ]);
    expect(first).toEqual(second);
    const mails = await bank.store.db
      .selectFrom('outbox')
      .select('kind')
      .where('userId', '=', userId)
      .orderBy('kind')
      .execute();
    expect(mails.map((mail) => mail.kind)).toEqual(['download', 'issued']);
  });

  test('is refused with a 利用開始パスワード that is not 4 to 8 half-width digits (F4)', async () => {
    const userId = await newUser();
    for (const pin of ['', '123', '123456789', '12a4', '１２３４', '1234\n']) {
      const outcome = await issueToken(bank, {
        userId,
        mail: 'a@docomo.ne.jp',
        pin,
        alreadyDownloaded: false,
        requestId: `pin-${userId}`,
      });
      expect(outcome).toEqual({ kind: 'malformedPin' });
    }
  });

  test('is not issued beside one in use: revocation comes first (K20)', async () => {
    const userId = await newUser();
    await activeInHand(bank, userId);
    const outcome = await issueToken(bank, {
      userId,
      mail: 'a@docomo.ne.jp',
      pin: PIN,
      alreadyDownloaded: false,
      requestId: `beside-${userId}`,
    });
    expect(outcome).toEqual({ kind: 'refused', because: { kind: 'authenticate' } });
  });
});
