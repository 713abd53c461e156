// One vitest run, several projects: pure tests first, those that need a database or a browser in their own.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is missing is installed before a project's tests start. */
const INSTALL = setupFile('install-missing.ts');

/** The projects whose tests use PostgreSQL; the others start without waiting for it. */
const WITH_POSTGRES = { globalSetup: [INSTALL, setupFile('start-shared-postgres.ts')] };

function setupFile(name: string): string {
  return fileURLToPath(new URL(`support/setup/${name}`, import.meta.url));
}

function project(name: string, timeoutSeconds: number, more: object = {}): object {
  return {
    extends: true,
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      testTimeout: timeoutSeconds * 1000,
      hookTimeout: 120_000,
      globalSetup: [INSTALL],
      ...more,
    },
  };
}

export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      project('unit', 30),
      project('contract', 120, WITH_POSTGRES),
      project('flow', 120, WITH_POSTGRES),
      project('conformance', 120),
      project('browser', 180),
    ],
  },
});
