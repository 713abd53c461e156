// The settings that durability hangs on, and a schema that two processes may bring up to date at once.
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from '../../gateway/store/store.ts';
import { readOrCreateMasterKeys } from '../../gateway/secrets/master-key.ts';
import { createVault } from '../../gateway/secrets/vault.ts';
import { StaleReadError } from '../../gateway/store/engine/transient-error.ts';
import { join } from 'node:path';
import { openTestBank } from '../support/test-bank.ts';
import { createTestDatabase, ENGINES, type TestDatabase } from '../support/test-database.ts';

function open(database: TestDatabase, processId: string): Promise<Store> {
  return openStore({
    url: database.url,
    vault: createVault(readOrCreateMasterKeys(join(database.folder, 'master-key.json'))),
    auditHeadsFolder: join(database.folder, 'audit-heads'),
    processId,
  });
}

describe.each(ENGINES)('openStore() on %s', (engine) => {
  test('migrates an empty database once, however many open it at the same time and again', async () => {
    const database = await createTestDatabase(engine);
    const stores = await Promise.all(['a', 'b', 'c'].map((name) => open(database, name)));
    const again = await open(database, 'd');
    const { rows } = await sql<{ name: string }>`
      select name from kysely_migration order by name
    `.execute(again.db);
    expect(new Set(rows.map((row) => row.name)).size).toBe(rows.length);
    expect(rows[0]?.name).toBe('0001-ground');
    await Promise.all([...stores, again].map((store) => store.close()));
    await database.remove();
  });

  test('runs a transaction again that met another one, and gives up after a bound', async () => {
    const bank = await openTestBank(engine);
    let runs = 0;
    const result = await bank.store.transaction(() => {
      runs += 1;
      return runs < 3 ? Promise.reject(new StaleReadError('in the way')) : Promise.resolve('done');
    });
    expect([result, runs]).toEqual(['done', 3]);
    runs = 0;
    const hopeless = bank.store.transaction(() => {
      runs += 1;
      return Promise.reject(Object.assign(new Error('serialization failure'), { code: '40001' }));
    });
    await expect(hopeless).rejects.toThrow('serialization failure');
    expect(runs).toBe(20);
    await bank.close();
  });
});

test('SQLite keeps every commit on the disk before it is told (synchronous=2, WAL)', async () => {
  const bank = await openTestBank('sqlite');
  const synchronous = await sql<{ synchronous: number }>`pragma synchronous`.execute(bank.store.db);
  const journal = await sql<{ journalMode: string }>`pragma journal_mode`.execute(bank.store.db);
  const foreignKeys = await sql<{ foreignKeys: number }>`pragma foreign_keys`.execute(
    bank.store.db,
  );
  expect(synchronous.rows).toEqual([{ synchronous: 2 }]);
  expect(journal.rows).toEqual([{ journalMode: 'wal' }]);
  expect(foreignKeys.rows).toEqual([{ foreignKeys: 1 }]);
  await bank.close();
});

test('PostgreSQL commits synchronously and flushes to the disk', async () => {
  const bank = await openTestBank('postgres');
  const commit = await sql<{ synchronousCommit: string }>`show synchronous_commit`.execute(
    bank.store.db,
  );
  const fsync = await sql<{ fsync: string }>`show fsync`.execute(bank.store.db);
  expect([commit.rows, fsync.rows]).toEqual([[{ synchronousCommit: 'on' }], [{ fsync: 'on' }]]);
  await bank.close();
});
