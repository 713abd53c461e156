// A new, empty, real database for a test: a SQLite file, or a database in the run's PostgreSQL.
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

export type EngineName = 'sqlite' | 'postgres';

/** Both engines: every contract suite runs on each. */
export const ENGINES: readonly EngineName[] = ['sqlite', 'postgres'];

export type TestDatabase = {
  readonly url: string;
  /** A folder of the test's own, for what stands beside the database. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
};

/** Makes the database; `postgresUrl` is the cluster's, by default that of the test run. */
export async function createTestDatabase(
  engine: EngineName,
  postgresUrl?: string,
): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'keitai-otp-test-'));
  if (engine === 'sqlite') {
    return {
      url: `sqlite:${join(folder, 'bank.sqlite')}`,
      folder,
      remove: () => rm(folder, { recursive: true, force: true }),
    };
  }
  const cluster = postgresUrl ?? inject('postgresUrl');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runOnCluster(cluster, `create database ${name}`);
  return {
    url: cluster.replace(/\/postgres$/, `/${name}`),
    folder,
    remove: async () => {
      await runOnCluster(cluster, `drop database ${name} with (force)`);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function runOnCluster(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}
