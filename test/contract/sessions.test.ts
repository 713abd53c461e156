import { afterEach, describe, expect, test } from 'vitest';
import { endSession } from '../../gateway/flows/sessions/end-session.ts';
import { findSession } from '../../gateway/flows/sessions/find-session.ts';
import { startSession } from '../../gateway/flows/sessions/start-session.ts';
import { addUser, NOON, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { activeInHand } from '../support/token-in-hand.ts';

const MINUTE = 60_000;

let bank: TestBank;

afterEach(() => bank.close());

async function enter(userId: string): Promise<string> {
  return await bank.store.transaction((transaction) =>
    startSession(bank, transaction, { userId, level: 'full', fingerprint: null }),
  );
}

async function find(sessionId: string) {
  return await findSession(bank, { sessionId, fingerprint: null, isPersonal: true });
}

describe.each(ENGINES)('a session on %s', (engine) => {
  test('is told with its user, as numbers and words, first from the database and then from memory', async () => {
    bank = await openTestBank(engine);
    const userId = await addUser(bank, 'taro', { role: 'admin' });
    const sessionId = await enter(userId);
    const expected = {
      userId,
      contractId: expect.any(String) as string,
      loginId: 'login-taro',
      name: 'taro',
      role: 'admin',
      level: 'full',
      hasActiveToken: false,
      startedAt: NOON,
      previousLoginAt: null,
    };
    expect(await find(sessionId)).toEqual(expected);
    expect(await find(sessionId)).toEqual(expected);
  });

  test('knows that its user has a token in use, and when he was there before', async () => {
    bank = await openTestBank(engine);
    const userId = await addUser(bank, 'taro');
    await activeInHand(bank, userId);
    await enter(userId);
    const former = bank.time.now;
    bank.time.now += MINUTE;
    expect(await find(await enter(userId))).toMatchObject({
      hasActiveToken: true,
      previousLoginAt: former,
    });
  });

  test('that ended is not remembered', async () => {
    bank = await openTestBank(engine);
    const sessionId = await enter(await addUser(bank, 'taro'));
    expect(await find(sessionId)).not.toBeNull();
    await endSession(bank, sessionId);
    expect(await find(sessionId)).toBeNull();
  });
});
