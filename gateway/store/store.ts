// The door to the database: transactions that run again when another one gets in the way, and that carry
// their audit rows with them.
import { sql, type Kysely } from 'kysely';
import type { Vault } from '../secrets/vault.ts';
import { linkEntries, type AuditEntry, type ChainHead } from './audit-chain.ts';
import { openAuditHeads, type AuditHeads } from './audit-heads.ts';
import { createAuditLanes, type AuditLane, type AuditLanes } from './audit-lanes.ts';
import { migrate } from './engine/migrate.ts';
import { openPostgres } from './engine/postgres.ts';
import { openSqlite } from './engine/sqlite.ts';
import { isTransient, retryTransient } from './engine/transient-error.ts';
import type { Schema } from './schema.ts';

/** Runs of one transaction before its conflict is given up on. */
const TRANSACTION_RUNS = 20;

/** A connection, in or out of a transaction. */
export type Db = Kysely<Schema>;

export type Transaction = {
  readonly db: Db;
  readonly engine: Engine;
  /** Writes a row of the audit trail with this transaction's changes, or not at all. */
  readonly audit: (entry: AuditEntry) => void;
};

export type Engine = 'sqlite' | 'postgres';

export type Store = {
  readonly engine: Engine;
  readonly db: Db;
  readonly auditHeads: AuditHeads;
  /** All of `work` or nothing; `work` may run more than once, so it must not act outside the database. */
  readonly transaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
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
  return {
    engine,
    db,
    auditHeads,
    transaction: (work) => retryTransient(TRANSACTION_RUNS, () => runTransaction(runner, work)),
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
const BEGIN = { sqlite: sql`begin immediate`, postgres: sql`begin` } as const;

function runTransaction<T>(
  runner: Runner,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return runner.db.connection().execute(async (db) => {
    await BEGIN[runner.engine].execute(db);
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
      head = await writeAudit(runner.vault, db, lane, entries);
    } catch (error) {
      lane.rolledBack();
      await rollBack(db);
      throw error;
    }
    await commit(db, lane, head);
    return result;
  });
}

async function writeAudit(
  vault: Vault,
  db: Db,
  lane: AuditLane,
  entries: readonly AuditEntry[],
): Promise<ChainHead> {
  const { rows, head } = linkEntries(vault, lane.head, entries);
  for (let index = 0; index < rows.length; index += ROWS_AN_INSERT) {
    await db
      .insertInto('audit')
      .values(rows.slice(index, index + ROWS_AN_INSERT))
      .execute();
  }
  return head;
}

/** Keeps the number of parameters of one statement far below either engine's bound. */
const ROWS_AN_INSERT = 100;

async function commit(db: Db, lane: AuditLane, head: ChainHead): Promise<void> {
  try {
    await sql`commit`.execute(db);
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
  await sql`rollback`.execute(db).catch(() => undefined);
}
