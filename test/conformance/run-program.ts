// Runs a conformance program: a plain class with `main`, on virtual time, and gives what it printed.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cldcClasses } from '../../emulator/lib/java/cldc.ts';
import { RESOURCES } from '../../emulator/lib/java/lang/resources.ts';
import { createStringArray } from '../../emulator/vm/heap/string-array.ts';
import { Machine, type RunOutcome } from '../../emulator/vm/machine.ts';
import { librarySource } from '../../emulator/vm/native/library-class.ts';
import { provideService } from '../../emulator/vm/native/service.ts';
import type { ClassSource } from '../../emulator/vm/run-time-data.ts';

export const PROGRAMS = fileURLToPath(new URL('programs', import.meta.url));
export const CLASSES = fileURLToPath(new URL('classes', import.meta.url));

/** Monday, 23 November 2026, 09:00 in Japan. */
const START = Date.UTC(2026, 10, 23, 0, 0, 0);

export function programNames(): string[] {
  return readdirSync(PROGRAMS)
    .filter((name) => name.endsWith('.java'))
    .map((name) => name.replace(/\.java$/, ''))
    .sort();
}

export function expectedOutput(name: string): string {
  return readFileSync(join(PROGRAMS, `${name}.expected.txt`), 'utf8');
}

export type ProgramMachine = {
  readonly machine: Machine;
  /** What was written to System.out and System.err so far. */
  readonly output: () => string;
  /** Moves virtual time on. */
  readonly advance: (milliseconds: number) => void;
};

export type ProgramOptions = {
  readonly heapBytes?: number;
  readonly sources?: readonly ClassSource[];
};

/** A machine that finds the compiled programs; nothing is started in it. */
export function createProgramMachine(options: ProgramOptions = {}): ProgramMachine {
  let uptime = 0;
  let text = '';
  const decoder = new TextDecoder('shift_jis');
  function write(bytes: Uint8Array): void {
    text += decoder.decode(bytes, { stream: true });
  }
  const machine = new Machine({
    sources: [librarySource(cldcClasses()), ...(options.sources ?? [programSource])],
    clock: { now: () => START + uptime, uptime: () => uptime },
    output: { out: write, err: write },
    heapBytes: options.heapBytes ?? 8 * 1024 * 1024,
    services: [provideService(RESOURCES, readResource)],
  });
  return {
    machine,
    output: () => text,
    advance: (milliseconds) => {
      uptime += milliseconds;
    },
  };
}

function programSource(name: string): ReturnType<ClassSource> {
  const path = join(CLASSES, `${name}.class`);
  if (!existsSync(path)) return null;
  const bytes = readFileSync(path);
  return { bytes, definition: null, natives: new Map(), isLibrary: false, host: null };
}

function readResource(path: string): Uint8Array | null {
  const file = join(PROGRAMS, path);
  return existsSync(file) ? readFileSync(file) : null;
}

/** Starts `main` of the class. */
export function startMain(
  { machine }: ProgramMachine,
  name: string,
  args: readonly string[] = [],
): void {
  const array = createStringArray(machine.data, args);
  machine.startStatic(name, 'main([Ljava/lang/String;)V', [array]);
}

/** Runs until no thread is left, or `maxInstructions` have run; sleeping takes no time. */
export function runToEnd(program: ProgramMachine, maxInstructions = 50_000_000): RunOutcome {
  const { machine, advance } = program;
  let left = maxInstructions;
  for (;;) {
    const outcome = machine.run(Math.min(left, 100_000));
    left -= outcome.instructions;
    if (outcome.kind === 'ended' || left <= 0) return outcome;
    if (outcome.kind === 'waiting') {
      if (outcome.until === Infinity) return outcome;
      advance(Math.max(0, outcome.until - machine.data.clock.uptime()));
    } else advance(1);
  }
}

export function runProgram(name: string, options: ProgramOptions = {}): string {
  const program = createProgramMachine(options);
  startMain(program, name);
  runToEnd(program);
  return program.output();
}
