// Brings the schema up to date at start. Safe to run twice, and from two processes at once.
import { Migrator, type Kysely } from 'kysely';
import { ALL_MIGRATIONS } from '../migrations/all-migrations.ts';
import type { Schema } from '../schema.ts';

const ATTEMPTS = 5;

/**
 * Runs the migrations that have not run yet. Two processes that start on an empty database may both try
 * to create kysely's own tables; the loser finds them there at its next attempt.
 */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...ALL_MIGRATIONS }) },
  });
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (attempt === ATTEMPTS) throw new Error('Cannot migrate the database', { cause: error });
  }
}
