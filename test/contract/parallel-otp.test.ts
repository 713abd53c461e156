// One password entered five hundred times at once: accepted once, on each engine and from two processes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { findUser } from '../../gateway/store/users.ts';
import { shownOtp } from '../support/scripted-phone.ts';
import { startWorker } from '../support/start-worker.ts';
import { addUser, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { activeInHand } from '../support/token-in-hand.ts';

function countKinds(kinds: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe.each(ENGINES)('verifyOtp() in parallel on %s', (engine) => {
  let bank: TestBank;

  beforeAll(async () => {
    bank = await openTestBank(engine);
  });
  afterAll(() => bank.close());

  async function enterAtOnce(userId: string, otp: string, times: number): Promise<string[]> {
    const verdicts = await Promise.all(
      Array.from({ length: times }, () => verifyOtp(bank, { userId, otp, at: 'login' })),
    );
    return verdicts.map((verdict) => verdict.kind);
  }

  test('accepts one of 500 right ones; the others are replays (A5)', async () => {
    const userId = await addUser(bank, 'right');
    const token = await activeInHand(bank, userId);
    const kinds = await enterAtOnce(userId, shownOtp(token, bank.time.now), 500);
    expect(countKinds(kinds)).toEqual({ accepted: 1, replayed: 499 });
  });

  test('counts exactly the limit of 500 wrong ones, then is locked (K1)', async () => {
    const userId = await addUser(bank, 'wrong');
    const token = await activeInHand(bank, userId);
    const right = Number(shownOtp(token, bank.time.now));
    const wrong = String((right + 55_555_555) % 100_000_000).padStart(8, '0');
    const kinds = await enterAtOnce(userId, wrong, 500);
    expect(countKinds(kinds)).toEqual({ wrong: 10, locked: 490 });
    expect(await findUser(bank.store.db, userId)).toMatchObject({ otpMisses: 10 });
  });

  test('answers many users at once, each by his own token', async () => {
    const tokens = new Map<string, string>();
    const confirmed = bank.time.now;
    for (let index = 0; index < 20; index += 1) {
      const userId = await addUser(bank, `many-${index}`);
      bank.time.now = confirmed;
      const token = await activeInHand(bank, userId);
      tokens.set(userId, shownOtp(token, confirmed + 60_000));
    }
    const verdicts = await Promise.all(
      [...tokens].map(([userId, otp]) => verifyOtp(bank, { userId, otp, at: 'login' })),
    );
    expect(countKinds(verdicts.map((verdict) => verdict.kind))).toEqual({ accepted: 20 });
  });
});

describe('verifyOtp() from two processes on one PostgreSQL', () => {
  test('accepts one of 500 right ones (A5)', async () => {
    const bank = await openTestBank('postgres');
    const userId = await addUser(bank, 'both');
    const token = await activeInHand(bank, userId);
    const order = {
      engine: 'postgres',
      database: { url: bank.database.url, folder: bank.database.folder },
      now: bank.time.now,
      work: { kind: 'sameOtp', userId, otp: shownOtp(token, bank.time.now), times: 250 },
    } as const;
    const workers = [startWorker(order), startWorker(order)];
    expect(await Promise.all(workers.map((worker) => worker.ended))).toEqual([0, 0]);
    const kinds = workers.flatMap((worker) => worker.lines);
    expect(countKinds(kinds)).toEqual({ accepted: 1, replayed: 499 });
    await bank.close();
  });
});
