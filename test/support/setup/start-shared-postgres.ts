// Starts what the whole test run shares: one PostgreSQL cluster, which the tests divide by schema or database.
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- vitest's context is merged by interface
  export interface ProvidedContext {
    postgresUrl: string;
  }
}

/** Runs once before all projects; the returned function runs after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  project.provide('postgresUrl', postgres.url);
  return postgres.stop;
}
