// PostgreSQL through pg. Nothing here that CockroachDB or YugabyteDB lack: no advisory locks, no LISTEN,
// no LOCK TABLE, no order taken from sequences.
import {
  CamelCasePlugin,
  CompiledQuery,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  sql,
  type MigrationLockOptions,
} from 'kysely';
import pg from 'pg';
import type { Schema } from '../schema.ts';

const INT8_OID = 20;
const CONNECTIONS = 10;

/** Opens a pool of connections; `bigint` columns hold times and counters, all below 2⁵³. */
export function openPostgres(url: string): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8_OID ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // An idle connection that breaks is replaced at its next use, where a failure has someone to be told to.
  pool.on('error', () => undefined);
  return new Kysely<Schema>({
    dialect: new RowLockingPostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('set synchronous_commit = on'));
      },
    }),
    plugins: [new CamelCasePlugin()],
  });
}

class RowLockingPostgresDialect extends PostgresDialect {
  override createAdapter(): PostgresAdapter {
    return new RowLockingPostgresAdapter();
  }
}

/** kysely's own lock is advisory; a row lock on its lock table does as well and works everywhere. */
class RowLockingPostgresAdapter extends PostgresAdapter {
  override async acquireMigrationLock(
    db: Kysely<unknown>,
    options: MigrationLockOptions,
  ): Promise<void> {
    const table = sql.table(options.lockTable);
    await sql`select id from ${table} where id = ${options.lockRowId} for update`.execute(db);
  }
}
