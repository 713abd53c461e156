// SQLite through libsql: one file, one connection, write-ahead log, every commit on the disk before it is told.
import Libsql from 'libsql';
import {
  CamelCasePlugin,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  sql,
  type MigrationLockOptions,
} from 'kysely';
import type { Schema } from '../schema.ts';

/** How long a second process waits for the first one's transaction. */
const BUSY_TIMEOUT_MS = 10_000;

/** Prepared statements kept; more kinds of statement than this do not occur. */
const STATEMENTS_KEPT = 500;

/** Opens (or makes) the database file; `:memory:` is refused by nobody but keeps nothing. */
export function openSqlite(path: string): Kysely<Schema> {
  const database = new Libsql(path);
  for (const pragma of [
    `busy_timeout = ${BUSY_TIMEOUT_MS}`,
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'cache_size = -65536',
    // Checkpoints write back what many commits changed; more commits between them, less writing.
    'wal_autocheckpoint = 10000',
  ]) {
    database.pragma(pragma);
  }
  return new Kysely<Schema>({
    dialect: new LockingSqliteDialect({ database: cacheStatements(database) }),
    plugins: [new CamelCasePlugin()],
  });
}

/** libsql prepares anew at every call; the same few statements run all day. */
function cacheStatements(database: Libsql.Database): CachedDatabase {
  const statements = new Map<string, Libsql.Statement>();
  return {
    prepare(text) {
      const known = statements.get(text);
      if (known !== undefined) return known;
      if (statements.size >= STATEMENTS_KEPT) statements.clear();
      const statement = database.prepare(text);
      statements.set(text, statement);
      return statement;
    },
    close: () => {
      statements.clear();
      database.close();
    },
  };
}

type CachedDatabase = {
  readonly prepare: (text: string) => Libsql.Statement;
  readonly close: () => void;
};

class LockingSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new LockingSqliteAdapter();
  }
}

/** kysely counts on one process: a write at the start of the migration keeps a second one waiting. */
class LockingSqliteAdapter extends SqliteAdapter {
  override async acquireMigrationLock(
    db: Kysely<unknown>,
    options: MigrationLockOptions,
  ): Promise<void> {
    const table = sql.table(options.lockTable);
    await sql`update ${table} set is_locked = is_locked where id = ${options.lockRowId}`.execute(
      db,
    );
  }
}
