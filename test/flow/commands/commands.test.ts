// The operator's commands as the shell runs them, on a bank that was used.
import { execFile } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyForOtp } from '../../../gateway/flows/apply-for-otp.ts';
import { verifyOtp } from '../../../gateway/flows/verify-otp.ts';
import { insertContract } from '../../../gateway/store/contracts.ts';
import { shownOtp, type PhoneToken } from '../../support/scripted-phone.ts';
import { addContract, addUser, openTestBank } from '../../support/test-bank.ts';
import { createTestDatabase, type TestDatabase } from '../../support/test-database.ts';
import { activeInHand } from '../../support/token-in-hand.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

describe('commands', () => {
  let database: TestDatabase;
  let token: PhoneToken;
  let now: number;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    const bank = await openTestBank('sqlite', { database });
    await addContract(bank);
    token = await activeInHand(bank, await addUser(bank, 'user'));
    now = bank.time.now;
    await bank.close();
  });
  afterAll(() => database.remove());

  async function command(
    name: string,
    ...words: string[]
  ): Promise<{ code: number; text: string }> {
    const env = {
      ...process.env,
      DATA_DIR: database.folder,
      DATABASE_URL: database.url,
      MASTER_KEY_FILE: join(database.folder, 'master-key.json'),
    };
    const line = ['--import', 'tsx', `gateway/commands/${name}.ts`, ...words];
    try {
      const { stdout, stderr } = await run(process.execPath, line, { cwd: ROOT, env });
      return { code: 0, text: stdout + stderr };
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, text: stdout + stderr };
    }
  }

  test('audit-verify says that a trail nobody touched is whole', async () => {
    const { code, text } = await command('audit-verify');
    expect(text).toMatch(/^The audit trail is whole: \d+ rows in \d+ chains\n$/);
    expect(code).toBe(0);
  });

  test('keys-rotate seals everything anew, and passwords go on working', async () => {
    const { code, text } = await command('keys-rotate');
    expect(text).toMatch(/^[1-9]\d* values are sealed under key [0-9a-f]{8}\./);
    expect(code).toBe(0);
    expect((await command('keys-rotate', '--resume')).text).toMatch(/^0 values are sealed/);
    const bank = await openTestBank('sqlite', { database });
    bank.time.now = now;
    const otp = shownOtp(token, now);
    const verdict = await verifyOtp(bank, { userId: 'user', otp, at: 'login' });
    await bank.close();
    expect(verdict).toEqual({ kind: 'accepted', confirmed: false });
  });

  test('retention says what it erased', async () => {
    const { text } = await command('retention');
    expect(text).toBe('Erased: 0 tickets, 0 mails; pruned: 0 audit rows\n');
  });

  test('audit-verify names a changed row and ends with code 1', async () => {
    const bank = await openTestBank('sqlite', { database });
    await sql`update audit set event = 'x' where event = 'token.confirmed'`.execute(bank.store.db);
    await bank.close();
    const { code, text } = await command('audit-verify');
    expect(text).toMatch(/^Row \d+ of chain \S+ was changed\nThe audit trail is NOT whole: /);
    expect(code).toBe(1);
  });

  test('a command says in one line what is wrong with its configuration', async () => {
    appendFileSync(join(database.folder, 'master-key.json'), 'x');
    const { code, text } = await command('audit-verify');
    expect(text).toMatch(/^Cannot parse master key file ".*": not its form\n$/);
    expect(code).toBe(2);
  });
});

describe('applyForOtp()', () => {
  test('makes the whole contract use OTP from the next business day, once (B1–B5)', async () => {
    const bank = await openTestBank('sqlite');
    await insertContract(bank.store.db, {
      id: 'new',
      name: '新規',
      otpAppliedAt: null,
      otpUsableFrom: null,
    });
    const usableFrom = Date.parse('2026-11-25T10:00:00+09:00');
    const request = { contractId: 'new', actor: 'operator:1' };
    expect(await applyForOtp(bank, request)).toEqual({ kind: 'applied', usableFrom });
    bank.time.now += 86_400_000;
    expect(await applyForOtp(bank, request)).toEqual({ kind: 'alreadyApplied', usableFrom });
    expect(await applyForOtp(bank, { ...request, contractId: 'none' })).toEqual({
      kind: 'noContract',
    });
    await bank.close();
  });
});
