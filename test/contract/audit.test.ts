// The audit trail: whole as written, and any row changed or taken away is named.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepRetention } from '../../gateway/flows/keep-retention.ts';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import type { AuditTable } from '../../gateway/store/schema.ts';
import { verifyAudit, type AuditFault } from '../../gateway/store/verify-audit.ts';
import { addUser, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { activeInHand } from '../support/token-in-hand.ts';

describe.each(ENGINES)('audit on %s', (engine) => {
  let bank: TestBank;

  beforeAll(async () => {
    bank = await openTestBank(engine);
    const userId = await addUser(bank, 'user');
    await activeInHand(bank, userId);
    await verifyOtp(bank, { userId, otp: '12345678', at: 'login' });
    bank.store.flushAuditHeads();
  });
  afterAll(() => bank.close());

  async function faults(): Promise<readonly AuditFault[]> {
    return (await verifyAudit(bank.store, bank.vault)).faults;
  }

  /** The rows of the longest chain, in order. */
  async function longestChain(): Promise<AuditTable[]> {
    const rows = await bank.store.db.selectFrom('audit').selectAll().orderBy('sequence').execute();
    const chains = [...new Set(rows.map((row) => row.writer))].map((writer) =>
      rows.filter((row) => row.writer === writer),
    );
    return chains.toSorted((a, b) => b.length - a.length)[0] ?? [];
  }

  /** Does something to the table, looks what is found, and puts everything back. */
  async function tamper(statement: ReturnType<typeof sql>): Promise<readonly AuditFault[]> {
    const before = await bank.store.db.selectFrom('audit').selectAll().execute();
    await statement.execute(bank.store.db);
    const found = await faults();
    await bank.store.db.deleteFrom('audit').execute();
    await bank.store.db.insertInto('audit').values(before).execute();
    return found;
  }

  test('verifyAudit() finds a trail whole that nobody touched', async () => {
    const report = await verifyAudit(bank.store, bank.vault);
    expect(report.faults).toEqual([]);
    expect(report.rows).toBeGreaterThanOrEqual(4);
  });

  test('every change of state and every refusal is a row, and none holds an address or a password', async () => {
    const rows = await bank.store.db.selectFrom('audit').selectAll().execute();
    const events = rows.map((row) => row.event);
    for (const event of [
      'token.issued',
      'token.provisioned',
      'otp.accepted',
      'token.confirmed',
      'otp.wrong',
    ]) {
      expect(events).toContain(event);
    }
    expect(JSON.stringify(rows)).not.toMatch(/@|12345678"/);
  });

  test('verifyAudit() names the first changed row, whichever column was changed', async () => {
    const row = (await longestChain())[1];
    const place = sql`where writer = ${row?.writer} and sequence = ${row?.sequence}`;
    const fault = { kind: 'changed', writer: row?.writer, sequence: row?.sequence };
    for (const change of [
      sql`at = at + 1`,
      sql`event = 'otp.accepted!'`,
      sql`actor = 'user:someone'`,
      sql`user_id = null`,
      sql`detail = '{}  '`,
      sql`mac = 'x'`,
      sql`key_id = 'x'`,
    ]) {
      expect(await tamper(sql`update audit set ${change} ${place}`)).toEqual([fault]);
    }
  });

  test('verifyAudit() names a missing first, middle and last row, and a chain that is gone', async () => {
    const chain = await longestChain();
    const writer = chain[0]?.writer ?? '';
    const last = chain.length;
    for (const sequence of [1, 2, last]) {
      const found = await tamper(
        sql`delete from audit where writer = ${writer} and sequence = ${sequence}`,
      );
      expect(found).toEqual([{ kind: 'missing', writer, sequence }]);
    }
    expect(await tamper(sql`delete from audit where writer = ${writer}`)).toEqual([
      { kind: 'missing', writer, sequence: 1 },
    ]);
  });

  test('a failed transaction leaves no row and no gap', async () => {
    const failed = bank.store.transaction(({ audit }) => {
      audit({ at: 0, event: 'never', actor: 'system' });
      return Promise.reject(new Error('stop'));
    });
    await expect(failed).rejects.toThrow('stop');
    await verifyOtp(bank, { userId: 'user', otp: '', at: 'login' });
    expect(await faults()).toEqual([]);
  });

  test('pruning leaves a checkpoint from which the rest verifies, and which cannot be forged', async () => {
    bank.time.now += 100 * 86_400_000;
    await verifyOtp(bank, { userId: 'user', otp: '87654321', at: 'login' });
    const report = await keepRetention(bank, { contentDays: 30, auditDays: 90 });
    expect(report.auditRows).toBeGreaterThan(0);
    bank.store.flushAuditHeads();
    expect(await faults()).toEqual([]);
    await sql`update audit_checkpoints set sequence = sequence + 1`.execute(bank.store.db);
    expect((await faults()).map((fault) => fault.kind)).toContain('checkpointChanged');
    await sql`update audit_checkpoints set sequence = sequence - 1`.execute(bank.store.db);
  });
});
