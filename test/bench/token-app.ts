// The token app on the phone: how long until its first screen and until it is activated, what a minute of the phone's
// time costs, and what memory of the host. Time begins when the machine's code is loaded and the JAR's bytes are there.
import { execFileSync } from 'node:child_process';
import { jarFile, readTokenApp } from '../../gateway/token-app/token-app.ts';
import { bundle } from '../support/bundle.ts';
import { told, type BenchFigure } from './bench-figure.ts';
import type { FreshRun } from './token-app/fresh-process.ts';

const BENCH = 'token-app';
const PROCESSES = 5;
const FIRST_SCREEN_MS = 150;
const ACTIVATION_MS = 80;
const WARM_ACTIVATION_MS = 20;
const MEMORY_MB = 64;

export async function bench(): Promise<readonly BenchFigure[]> {
  const script = await bundle(new URL('token-app/fresh-process.ts', import.meta.url), 'node');
  const runs = Array.from({ length: PROCESSES }, () => runFreshProcess(script));
  const fresh = runs.map((run) => run.first);
  const warm = runs.flatMap((run) => run.later);
  const memory = runs.map(({ bytes, bareBytes }) => ({
    added: (bytes - bareBytes) / 1e6,
    all: bytes / 1e6,
  }));
  return [
    told(BENCH, 'warm-up of the machine, as the phone is switched on', best(runs, 'warmUp'), 'ms'),
    atMost('first screen, fresh process', best(fresh, 'firstScreen'), FIRST_SCREEN_MS),
    atMost('first screen, warm', best(warm, 'firstScreen'), FIRST_SCREEN_MS),
    atMost('activation, fresh process', best(fresh, 'activation'), ACTIVATION_MS),
    atMost('activation, warm', best(warm, 'activation'), WARM_ACTIVATION_MS),
    told(BENCH, 'a minute of showing passwords', best(warm, 'minute'), 'ms'),
    atMost(
      'memory of the activated app',
      best(memory, 'added'),
      MEMORY_MB,
      'MB over the bare process',
    ),
    told(BENCH, 'memory of that process in all', best(memory, 'all'), 'MB'),
  ];
}

function runFreshProcess(script: string): FreshRun {
  const { jar: _, ...app } = readTokenApp('doja');
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', script, JSON.stringify(app), jarFile('doja')],
    { encoding: 'utf8' },
  );
  return JSON.parse(output) as FreshRun;
}

/** The least, which others on the machine have disturbed least. */
function best<T>(runs: readonly T[], figure: keyof T): number {
  return Math.min(...runs.map((run) => Number(run[figure])));
}

function atMost(figure: string, value: number, bar: number, unit = 'ms'): BenchFigure {
  return { bench: BENCH, figure, value, unit, bar, holds: value <= bar };
}
