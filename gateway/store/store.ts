// The door to the database: transactions that run again when another one gets in the way, and that carry
// their audit rows with them.
import { CompiledQuery } from 'kysely';
import type { Vault } from '../secrets/vault.ts';
import { linkEntries, type AuditEntry, type ChainHead } from './audit-chain.ts';
import type { Db, Engine, Transaction } from './db.ts';
import { openAuditHeads, type AuditHeads } from './audit-heads.ts';
import { insertAuditRows } from './audit-rows.ts';
import { createAuditLanes, type AuditLane, type AuditLanes } from './audit-lanes.ts';
import { migrate } from './engine/migrate.ts';
import { openPostgres } from './engine/postgres.ts';
import { openSqlite } from './engine/sqlite.ts';
import { isTransient, retryTransient } from './engine/transient-error.ts';

/** Runs of one transaction before its conflict is given up on. */
const TRANSACTION_RUNS = 20;

export type Store = {
  readonly engine: Engine;
  readonly db: Db;
  readonly auditHeads: AuditHeads;
  /** All of `work` or nothing; `work` may run more than once, so it must not act outside the database. */
  readonly transaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** Grows with every transaction of this process that was committed: what was read before may be stale. */
  readonly commits: () => number;
  readonly flushAuditHeads: () => void;
  readonly close: () => Promise<void>;
};

export type StoreOptions = {
  /** `postgres://…` or `sqlite:FILE`. */
  readonly url: string;
  readonly vault: Vault;
  /** Folder of the audit chains' heads. */
  readonly auditHeadsFolder: string;
  /** Unique to this process: names its audit chains. */
  readonly processId: string;
};

/** Opens the database and brings its schema up to date. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const engine: Engine = options.url.startsWith('sqlite:') ? 'sqlite' : 'postgres';
  const db = engine === 'sqlite' ? openSqlite(options.url.slice(7)) : openPostgres(options.url);
  await migrate(db);
  const auditHeads = openAuditHeads(options.auditHeadsFolder);
  const lanes = createAuditLanes(options.processId, auditHeads);
  const runner = { engine, db, lanes, vault: options.vault };
  let commits = 0;
  return {
    engine,
    db,
    auditHeads,
    commits: () => commits,
    transaction: async (work) => {
      const result = await retryTransient(TRANSACTION_RUNS, () => runTransaction(runner, work));
      commits += 1;
      return result;
    },
    flushAuditHeads: lanes.flush,
    close: async () => {
      lanes.flush();
      await db.destroy();
    },
  };
}

type Runner = {
  readonly engine: Engine;
  readonly db: Db;
  readonly lanes: AuditLanes;
  readonly vault: Vault;
};

/** SQLite takes its write lock at the start, so that what is read cannot be stale at the write. */
const BEGIN = {
  sqlite: CompiledQuery.raw('begin immediate'),
  postgres: CompiledQuery.raw('begin'),
} as const;
const COMMIT = CompiledQuery.raw('commit');
const ROLLBACK = CompiledQuery.raw('rollback');

function runTransaction<T>(
  runner: Runner,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return runner.db.connection().execute(async (db) => {
    await db.executeQuery(BEGIN[runner.engine]);
    const lane = runner.lanes.take();
    const entries: AuditEntry[] = [];
    const transaction: Transaction = {
      db,
      engine: runner.engine,
      audit: (entry) => void entries.push(entry),
    };
    let result: T;
    let head: ChainHead;
    try {
      result = await work(transaction);
      const linked = linkEntries(runner.vault, lane.head, entries);
      await insertAuditRows(transaction, linked.rows);
      head = linked.head;
    } catch (error) {
      lane.rolledBack();
      await rollBack(db);
      throw error;
    }
    await commit(db, lane, head);
    return result;
  });
}

async function commit(db: Db, lane: AuditLane, head: ChainHead): Promise<void> {
  try {
    await db.executeQuery(COMMIT);
  } catch (error) {
    if (isTransient(error)) lane.rolledBack();
    else lane.abandon();
    await rollBack(db);
    throw error;
  }
  lane.committed(head);
}

/** A connection that is gone cannot roll back, and need not: the error that led here is the one to tell. */
async function rollBack(db: Db): Promise<void> {
  await db.executeQuery(ROLLBACK).catch(() => undefined);
}
