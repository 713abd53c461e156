// The sink's SQLite file. A thin wrapper: libsql takes a lone bound object for named parameters (and
// aborts the process on a lone Buffer), so that parameters always go in as one array.
import Libsql from 'libsql';

export type Value = string | number | null | Buffer;
export type Row = Readonly<Record<string, Value>>;

export type Database = {
  readonly run: (sql: string, parameters?: readonly Value[]) => number;
  readonly all: (sql: string, parameters?: readonly Value[]) => readonly Row[];
  readonly get: (sql: string, parameters?: readonly Value[]) => Row | null;
  /** All or nothing; not to be nested. */
  readonly transaction: <T>(work: () => T) => T;
  /** Moves what was committed from the log to its place; a commit that finds the log full has to do it itself. */
  readonly checkpoint: () => void;
  readonly close: () => void;
};

export type DatabaseOptions = {
  /** Path of the file, or `:memory:`. */
  readonly path: string;
  /** Size the file may grow to; null for the disk's. */
  readonly maxBytes: number | null;
};

const FULL = 2;

/** Pages the log grows by before a commit must move them: those of some thousand mails. */
const LOG_PAGES = 4000;

/** Opens the database so that a commit is on the disk when it returns; throws where that is not so. */
export function openDatabase({ path, maxBytes }: DatabaseOptions): Database {
  const connection = new Libsql(path);
  const database = wrap(connection);
  database.all('PRAGMA journal_mode = WAL');
  database.all('PRAGMA synchronous = FULL');
  database.all(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`);
  const synchronous = Number(database.get('PRAGMA synchronous')?.['synchronous']);
  if (synchronous !== FULL) throw new Error(`Cannot keep mail: synchronous is "${synchronous}"`);
  if (maxBytes !== null) {
    const pageSize = Number(database.get('PRAGMA page_size')?.['page_size']);
    database.all(`PRAGMA max_page_count = ${Math.ceil(maxBytes / pageSize)}`);
  }
  return database;
}

function wrap(connection: Libsql.Database): Database {
  const statements = new Map<string, Libsql.Statement>();
  function prepare(sql: string): Libsql.Statement {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const statement = connection.prepare(sql);
    statements.set(sql, statement);
    return statement;
  }
  function all(sql: string, parameters: readonly Value[] = []): Row[] {
    return prepare(sql)
      .all([...parameters])
      .map(toRow);
  }
  function run(sql: string, parameters: readonly Value[] = []): number {
    return prepare(sql).run([...parameters]).changes;
  }
  function transaction<T>(work: () => T): T {
    run('BEGIN IMMEDIATE');
    try {
      const result = work();
      run('COMMIT');
      return result;
    } catch (error) {
      // After SQLITE_FULL SQLite may have rolled back by itself.
      if (connection.inTransaction) run('ROLLBACK');
      throw error;
    }
  }
  return {
    run,
    all,
    get: (sql, parameters = []) => all(sql, parameters)[0] ?? null,
    transaction,
    checkpoint: () => {
      all('PRAGMA wal_checkpoint(PASSIVE)');
    },
    close: () => {
      connection.close();
    },
  };
}

/** libsql gives blobs as ArrayBuffer. */
function toRow(row: unknown): Row {
  const entries = Object.entries(row as Record<string, Value | ArrayBuffer>);
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      value instanceof ArrayBuffer ? Buffer.from(value) : value,
    ]),
  );
}
