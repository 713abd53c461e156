// What the files of this folder work on: a connection, and a transaction.
import type { Kysely } from 'kysely';
import type { AuditEntry } from './audit-chain.ts';
import type { Schema } from './schema.ts';

/** A connection, in or out of a transaction. */
export type Db = Kysely<Schema>;

export type Transaction = {
  readonly db: Db;
  readonly engine: Engine;
  /** Writes a row of the audit trail with this transaction's changes, or not at all. */
  readonly audit: (entry: AuditEntry) => void;
};

export type Engine = 'sqlite' | 'postgres';
