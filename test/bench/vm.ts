// The machine's speed: bytecodes a second of the project's own Java programs, and the same class files on a desktop
// Java's interpreter (`java -Xint`) by turns in the same run, where one is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cldcClasses } from '../../emulator/lib/java/cldc.ts';
import { createStringArray } from '../../emulator/vm/heap/string-array.ts';
import { Machine } from '../../emulator/vm/machine.ts';
import { librarySource } from '../../emulator/vm/native/library-class.ts';
import type { ClassSource } from '../../emulator/vm/run-time-data.ts';
import { CLASSES } from '../conformance/run-program.ts';
import type { BenchFigure } from './bench-figure.ts';

type Program = {
  readonly name: string;
  readonly figure: string;
  /** Enough for about half a second in our machine. */
  readonly rounds: number;
  /** What a round of the program's loop counts as, and the least of it in millions a second. */
  readonly unit: 'bytecodes' | 'rounds';
  readonly perRound: number;
  readonly bar: number | null;
  /** The least part of `java -Xint`'s speed. */
  readonly ratio: number | null;
};

// prettier-ignore
const PROGRAMS: readonly Program[] = [
  { name: 'BenchLoop',         figure: 'integer loop',    rounds: 4_000_000, unit: 'bytecodes', perRound: 1, bar: 100, ratio: 0.1 },
  { name: 'BenchSort',         figure: 'array sort',      rounds: 150,       unit: 'bytecodes', perRound: 1, bar: 100, ratio: 0.1 },
  { name: 'BenchHmac',         figure: 'HMAC-SHA-1 chain', rounds: 4_000,    unit: 'bytecodes', perRound: 1, bar: 100, ratio: 0.1 },
  { name: 'BenchStaticCalls',  figure: 'static calls',    rounds: 4_000_000, unit: 'rounds',    perRound: 1, bar: 10,  ratio: 0.6 },
  { name: 'BenchVirtualCalls', figure: 'virtual calls',   rounds: 3_000_000, unit: 'rounds',    perRound: 1, bar: 7,   ratio: 0.6 },
  { name: 'BenchLongs',        figure: 'long operations', rounds: 1_000_000, unit: 'rounds',    perRound: 9, bar: 40,  ratio: null },
  { name: 'BenchAllocation',   figure: 'objects made',    rounds: 1_000_000, unit: 'rounds',    perRound: 2, bar: null, ratio: null },
  { name: 'BenchStrings',      figure: 'string rounds',   rounds: 100_000,   unit: 'rounds',    perRound: 1, bar: null, ratio: null },
];

const TURNS = 7;

export async function bench(): Promise<readonly BenchFigure[]> {
  const hasJava = spawnSync('java', ['-version']).status === 0;
  await Promise.resolve();
  return [...PROGRAMS.flatMap((program) => measure(program, hasJava)), ...measureActivation()];
}

/** `cpuMillis` is this process's own time: what others run on the machine does not count. */
type Turn = { readonly millis: number; readonly cpuMillis: number; readonly instructions: number };

function measure(program: Program, hasJava: boolean): BenchFigure[] {
  const ours: Turn[] = [];
  const java: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(runOurs(program));
    if (hasJava) java.push(runJava(program));
  }
  const best = ours.reduce((a, b) => (b.cpuMillis < a.cpuMillis ? b : a));
  const fastest = Math.min(...ours.map((turn) => turn.millis));
  const done = program.unit === 'bytecodes' ? best.instructions : program.rounds * program.perRound;
  const value = round(done / best.cpuMillis / 1000);
  const what = program.unit === 'bytecodes' ? 'bytecodes' : program.figure;
  const figures = [figure(program.figure, value, `million ${what}/s`, program.bar)];
  if (java.length === 0) return figures;
  return [
    ...figures,
    figure(
      `${program.figure} against java -Xint`,
      round(Math.min(...java) / fastest),
      'ratio',
      program.ratio,
    ),
  ];
}

function figure(name: string, value: number, unit: string, bar: number | null): BenchFigure {
  return { bench: 'vm', figure: name, value, unit, bar, holds: bar === null ? null : value >= bar };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function classSource(name: string): ReturnType<ClassSource> {
  const path = join(CLASSES, `${name}.class`);
  if (!existsSync(path)) return null;
  return {
    bytes: readFileSync(path),
    definition: null,
    natives: new Map(),
    isLibrary: false,
    host: null,
  };
}

function createMachine(): Machine {
  return new Machine({
    sources: [librarySource(cldcClasses()), classSource],
    clock: { now: () => Date.now(), uptime: () => performance.now() },
    output: { out: () => {}, err: (bytes) => process.stderr.write(bytes) },
    heapBytes: 4 * 1024 * 1024,
  });
}

function runOurs({ name, rounds }: Program): Turn {
  const machine = createMachine();
  const args = createStringArray(machine.data, [String(rounds)]);
  machine.startStatic(name, 'main([Ljava/lang/String;)V', [args]);
  const start = performance.now();
  const cpu = process.cpuUsage();
  let instructions = 0;
  for (;;) {
    const outcome = machine.run(1_000_000);
    instructions += outcome.instructions;
    if (outcome.kind === 'ended') {
      const cpuMillis = process.cpuUsage(cpu).user / 1000;
      return { millis: performance.now() - start, cpuMillis, instructions };
    }
  }
}

/** The program times itself, so that the start of that Java does not count. */
function runJava({ name, rounds }: Program): number {
  const result = spawnSync('java', ['-Xint', '-cp', CLASSES, name, String(rounds)], {
    encoding: 'utf8',
  });
  return Math.max(1, Number(result.stdout.trim()));
}

/** From nothing to the first line of output: what starting an application costs beyond its own work. */
function measureActivation(): BenchFigure[] {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS * 4; turn++) {
    const start = performance.now();
    runOurs({ ...(PROGRAMS[0] as Program), rounds: 1 });
    times.push(performance.now() - start);
  }
  const value = round(Math.min(...times));
  return [
    {
      bench: 'vm',
      figure: 'start of a program, warm',
      value,
      unit: 'ms',
      bar: 20,
      holds: value <= 20,
    },
  ];
}
