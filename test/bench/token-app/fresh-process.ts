// A process in which nothing has run yet but what switching a phone on does. Its arguments are the app (JSON, without
// its JAR) and the JAR's path; it prints a FreshRun as JSON.
import { readFileSync } from 'node:fs';
import { warmUpMachine } from '../../../emulator/handset/applications/warm-up.ts';
import type { TokenApp } from '../../../gateway/token-app/token-app.ts';
import { runTokenApp, type Times } from './run-token-app.ts';

const WARM_LIVES = 6;

export type FreshRun = {
  /** Milliseconds of the warm-up. */
  readonly warmUp: number;
  readonly first: Times;
  /** The lives after the first, each on a new phone. */
  readonly later: readonly Times[];
  /** Memory of the host in bytes: of the process before the phone, and with the activated app running on it. */
  readonly bareBytes: number;
  readonly bytes: number;
};

const app = JSON.parse(process.argv[2] ?? '') as Omit<TokenApp, 'jar'>;
const jar = readFileSync(process.argv[3] ?? '');
const bareBytes = residentBytes();
const started = performance.now();
warmUpMachine();
const warmUp = performance.now() - started;
const { times: first, phone } = await runTokenApp({ ...app, jar });
const bytes = residentBytes();
if (phone.application.state.kind !== 'running') throw new Error('The app runs no longer');
const later: Times[] = [];
for (let life = 0; life < WARM_LIVES; life++) {
  later.push((await runTokenApp({ ...app, jar })).times);
}
const run: FreshRun = { warmUp, first, later, bareBytes, bytes };
console.log(JSON.stringify(run));

function residentBytes(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss;
}
