// kill -9 at random moments under load on SQLite. This shows that nothing acknowledged is held in the
// process; what a power cut would show is asserted by the settings in store-settings.test.ts.
import { expect, test } from 'vitest';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { verifyAudit } from '../../gateway/store/verify-audit.ts';
import { findUser } from '../../gateway/store/users.ts';
import { findToken } from '../../gateway/store/tokens.ts';
import { sql } from 'kysely';
import { startWorker, type Worker } from '../support/start-worker.ts';
import { addContract, addUser, openTestBank, type TestBank } from '../support/test-bank.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { activeInHand } from '../support/token-in-hand.ts';
import type { WorkerUser } from '../support/otp-worker-process.ts';

const KILLS = 50;
const USERS = 8;

test(`${KILLS} kills lose nothing acknowledged and open no used password again (A5)`, async () => {
  const database = await createTestDatabase('sqlite');
  const { users, now } = await prepareUsers(database);
  const problems: string[] = [];
  let acknowledgements = 0;
  let time = now;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const worker = startWorker({
      engine: 'sqlite',
      database: { url: database.url, folder: database.folder },
      now: time,
      work: { kind: 'rounds', users },
    });
    await worker.told(Math.floor(Math.random() * 60) + 1);
    await worker.kill();
    acknowledgements += worker.lines.length;
    const found = await examine(database, worker);
    problems.push(...found.problems);
    time = found.now;
  }
  expect(problems).toEqual([]);
  expect(acknowledgements).toBeGreaterThan(KILLS);
  await database.remove();
}, 240_000);

async function prepareUsers(
  database: TestDatabase,
): Promise<{ readonly users: readonly WorkerUser[]; readonly now: number }> {
  const bank = await openTestBank('sqlite', { database });
  await addContract(bank);
  const users: WorkerUser[] = [];
  for (let index = 0; index < USERS; index += 1) {
    const userId = await addUser(bank, `user-${index}`);
    const token = await activeInHand(bank, userId);
    users.push({ userId, seedHex: token.seed.toString('hex') });
  }
  const { now } = bank.time;
  await bank.close();
  return { users, now };
}

/** Opens the database after the crash and looks for what must not be. */
async function examine(
  database: TestDatabase,
  worker: Worker,
): Promise<{ readonly problems: string[]; readonly now: number }> {
  const bank = await openTestBank('sqlite', { database });
  const { rows } = await sql<{
    integrityCheck: string;
  }>`pragma integrity_check`.execute(bank.store.db);
  const { faults } = await verifyAudit(bank.store, bank.vault);
  const problems = [
    ...rows.map((row) => row.integrityCheck).filter((verdict) => verdict !== 'ok'),
    ...faults.map((fault) => JSON.stringify(fault)),
  ];
  for (const line of new Map(worker.lines.map((told) => [told.split(' ')[1], told])).values()) {
    problems.push(...(await checkAcknowledged(bank, line)));
  }
  const { step } = await bank.store.db
    .selectFrom('tokens')
    .select((expression) => expression.fn.max('lastStep').as('step'))
    .executeTakeFirstOrThrow();
  await bank.close();
  return { problems, now: Number(step) * 60_000 };
}

/** The user's last acknowledged password: it was right, its step is kept, and it opens nothing again. */
async function checkAcknowledged(bank: TestBank, line: string): Promise<string[]> {
  const [kind, userId = '', now = '', otp = ''] = line.split(' ');
  if (kind !== 'accepted') return [`A right password was not accepted: ${line}`];
  const user = await findUser(bank.store.db, userId);
  const token = await findToken(bank.store.db, user?.tokenId ?? '');
  if ((token?.lastStep ?? -1) < Math.floor(Number(now) / 60_000)) return [`Lost: ${line}`];
  bank.time.now = Number(now);
  const again = await verifyOtp(bank, { userId, otp, at: 'login' });
  return again.kind === 'replayed' ? [] : [`Used again: ${line}: ${again.kind}`];
}
