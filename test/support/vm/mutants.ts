// Conformance programs with bytes changed at random, the same ones for the same seed, and what a machine makes of them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { openJar } from '../../../emulator/handset/applications/jar-files.ts';
import { UnimplementedError } from '../../../emulator/vm/machine-stop.ts';
import { JavaThrow } from '../../../emulator/vm/native/java-throw.ts';
import type { ClassSource } from '../../../emulator/vm/run-time-data.ts';
import {
  CLASSES,
  createProgramMachine,
  programNames,
  runToEnd,
  startMain,
} from '../../conformance/run-program.ts';

/** Xorshift: numbers below `limit` that are the same for the same seed. */
export function createRandom(seed: number): (limit: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** One to three changes: a bit, a byte, a small number, a piece cut out or doubled. */
export function mutate(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  let mutant: Uint8Array = Uint8Array.from(bytes);
  for (let count = 1 + random(3); count > 0; count--) mutant = mutateOnce(mutant, random);
  return mutant;
}

function mutateOnce(bytes: Uint8Array, random: (limit: number) => number): Uint8Array {
  const at = random(bytes.length);
  const kind = random(40);
  if (kind === 38)
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 1 + random(4))]);
  if (kind === 39)
    return Uint8Array.from([...bytes.subarray(0, at + random(4)), ...bytes.subarray(at)]);
  const old = bytes[at] ?? 0;
  if (kind < 14) bytes[at] = old ^ (1 << random(8));
  else if (kind < 27) bytes[at] = random(256);
  else bytes[at] = old + random(5) - 2;
  return bytes;
}

export type MutantOutcome =
  | 'ended'
  | 'uncaught'
  | 'budget'
  | 'refused'
  | 'unimplemented'
  | { readonly crash: string };

const BUDGET = 60_000;
const HEAP_BYTES = 1_000_000;

/** One of the programs' class files, changed, is run with the others as they are. */
export function runMutantClass(seed: number): MutantOutcome {
  const random = createRandom(seed);
  const names = programNames();
  const name = names[random(names.length)] ?? '';
  const files = filesOf(name);
  const paths = Object.keys(files);
  const path = paths[random(paths.length)] ?? '';
  files[path] = mutate(files[path] ?? new Uint8Array(1), random);
  return runClasses(name, (wanted) => classOf(files, wanted));
}

/** A JAR of a program, changed anywhere. */
export function runMutantJar(seed: number): MutantOutcome {
  const random = createRandom(seed);
  const names = programNames();
  const name = names[random(names.length)] ?? '';
  try {
    return runClasses(name, openJar(mutate(zipSync(filesOf(name)), random)).classes);
  } catch (error) {
    return error instanceof SyntaxError ? 'refused' : crash(error);
  }
}

const classFiles = new Map<string, Uint8Array>();

function filesOf(name: string): Record<string, Uint8Array> {
  if (classFiles.size === 0) {
    for (const path of readdirSync(CLASSES))
      classFiles.set(path, readFileSync(join(CLASSES, path)));
  }
  const own = [...classFiles].filter(
    ([path]) => path === `${name}.class` || path.startsWith(`${name}$`),
  );
  return Object.fromEntries(own);
}

function classOf(
  files: Readonly<Record<string, Uint8Array>>,
  name: string,
): ReturnType<ClassSource> {
  const path = `${name}.class`;
  const bytes = Object.hasOwn(files, path) ? files[path] : undefined;
  if (bytes === undefined) return null;
  return { bytes, definition: null, natives: new Map(), isLibrary: false, host: null };
}

function runClasses(name: string, classes: ClassSource): MutantOutcome {
  const program = createProgramMachine({
    sources: [classes],
    heapBytes: HEAP_BYTES,
  });
  let isUncaught = false;
  program.machine.onThreadEnd((thread) => {
    isUncaught ||= thread.uncaught !== null;
  });
  try {
    startMain(program, name);
    const outcome = runToEnd(program, BUDGET);
    if (outcome.kind !== 'ended') return 'budget';
    return isUncaught ? 'uncaught' : 'ended';
  } catch (error) {
    if (error instanceof UnimplementedError) return 'unimplemented';
    const isMissingMain = error instanceof RangeError && error.message.includes('main');
    return error instanceof JavaThrow || isMissingMain ? 'refused' : crash(error);
  }
}

function crash(error: unknown): MutantOutcome {
  return { crash: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
