// The machine's speed: bytecodes a second of the project's own Java programs, and the same class files on a desktop
// Java's interpreter (`java -Xint`) and in Chromium by turns in the same run.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASSES } from '../conformance/run-program.ts';
import { atLeast, told, type BenchFigure } from './bench-figure.ts';
import { startChromiumRunner, type ChromiumRunner } from './vm/chromium-runner.ts';
import { PROGRAMS, type Program } from './vm/programs.ts';
import { runProgram, type ClassFiles, type Run } from './vm/run-program.ts';

const BENCH = 'vm';
const TURNS = 7;
const START_MS = 20;
/** The least part of its speed in Node that the machine has in Chromium. */
const CHROMIUM_RATIO = 0.6;

export async function bench(): Promise<readonly BenchFigure[]> {
  const files = readClassFiles();
  const hasJava = spawnSync('java', ['-version']).status === 0;
  const chromium = await startChromiumRunner(files);
  const figures: BenchFigure[] = [];
  for (const program of PROGRAMS) {
    figures.push(...(await measure(program, { files, chromium, hasJava })));
  }
  await chromium.close();
  return [...figures, measureStart(files)];
}

function readClassFiles(): ClassFiles {
  const names = readdirSync(CLASSES).filter((file) => /^Bench.*\.class$/.test(file));
  return Object.fromEntries(
    names.map((file) => [file.slice(0, -'.class'.length), readFileSync(join(CLASSES, file))]),
  );
}

type Hosts = {
  readonly files: ClassFiles;
  readonly chromium: ChromiumRunner;
  readonly hasJava: boolean;
};

/** `cpuMillis` is this process's own time: what others run on the machine does not count. */
type Turn = Run & { readonly cpuMillis: number };

async function measure(program: Program, hosts: Hosts): Promise<BenchFigure[]> {
  const { name, rounds, figure } = program;
  const ours: Turn[] = [];
  const java: number[] = [];
  const inChromium: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(runInNode(program, hosts.files));
    if (hosts.hasJava) java.push(runJava(program));
    inChromium.push((await hosts.chromium.run(name, rounds)).millis);
  }
  const fastest = Math.min(...ours.map((turn) => turn.millis));
  const figures = [
    speed(program, ours),
    ratio(`${figure} in Chromium against Node`, fastest / Math.min(...inChromium), CHROMIUM_RATIO),
  ];
  if (java.length === 0) return figures;
  const againstJava = Math.min(...java) / fastest;
  return [...figures, ratio(`${figure} against java -Xint`, againstJava, program.ratio)];
}

function speed({ figure, unit, rounds, perRound, bar }: Program, turns: Turn[]): BenchFigure {
  const best = turns.reduce((a, b) => (b.cpuMillis < a.cpuMillis ? b : a));
  const done = unit === 'bytecodes' ? best.instructions : rounds * perRound;
  const value = round(done / best.cpuMillis / 1000);
  const what = `million ${unit === 'bytecodes' ? unit : figure}/s`;
  const holds = bar === null ? null : value >= bar;
  return { bench: BENCH, figure, value, unit: what, bar, holds };
}

function ratio(figure: string, value: number, bar: number | null): BenchFigure {
  const rounded = round(value);
  return bar === null
    ? told(BENCH, figure, rounded, 'ratio')
    : atLeast(BENCH, figure, rounded, bar);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function runInNode({ name, rounds }: Program, files: ClassFiles): Turn {
  const before = process.cpuUsage();
  const run = runProgram(name, rounds, files);
  return { ...run, cpuMillis: process.cpuUsage(before).user / 1000 };
}

/** The program times itself, so that the start of that Java does not count. */
function runJava({ name, rounds }: Program): number {
  const result = spawnSync('java', ['-Xint', '-cp', CLASSES, name, String(rounds)], {
    encoding: 'utf8',
  });
  return Math.max(1, Number(result.stdout.trim()));
}

/** From nothing to the end of a program of one round: what a start costs beyond the program's own work. */
function measureStart(files: ClassFiles): BenchFigure {
  const times: number[] = [];
  for (let turn = 0; turn < TURNS * 4; turn++) {
    const start = performance.now();
    runProgram('BenchLoop', 1, files);
    times.push(performance.now() - start);
  }
  const value = round(Math.min(...times));
  const bar = START_MS;
  const figure = 'start of a program, warm';
  return { bench: BENCH, figure, value, unit: 'ms', bar, holds: value <= bar };
}
