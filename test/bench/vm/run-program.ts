// One run of a measured program; without Node, so that it runs in a page too.
import { cldcClasses } from '../../../emulator/lib/java/cldc.ts';
import { createStringArray } from '../../../emulator/vm/heap/string-array.ts';
import { Machine } from '../../../emulator/vm/machine.ts';
import { librarySource } from '../../../emulator/vm/native/library-class.ts';
import type { ClassSource } from '../../../emulator/vm/run-time-data.ts';

/** Class files by name. */
export type ClassFiles = Readonly<Record<string, Uint8Array>>;

export type Run = { readonly millis: number; readonly instructions: number };

const SLICE = 1_000_000;
const HEAP_BYTES = 4 * 1024 * 1024;

/** Runs the program's main with the number of rounds as its argument, to the end. */
export function runProgram(name: string, rounds: number, files: ClassFiles): Run {
  const machine = createMachine(files);
  const args = createStringArray(machine.data, [String(rounds)]);
  machine.startStatic(name, 'main([Ljava/lang/String;)V', [args]);
  const start = performance.now();
  let instructions = 0;
  for (;;) {
    const outcome = machine.run(SLICE);
    instructions += outcome.instructions;
    if (outcome.kind === 'ended') return { millis: performance.now() - start, instructions };
  }
}

function createMachine(files: ClassFiles): Machine {
  return new Machine({
    sources: [librarySource(cldcClasses()), classSource(files)],
    clock: { now: () => Date.now(), uptime: () => performance.now() },
    output: { out: () => undefined, err: () => undefined },
    heapBytes: HEAP_BYTES,
  });
}

function classSource(files: ClassFiles): ClassSource {
  return (name) => {
    const bytes = files[name];
    if (bytes === undefined) return null;
    return { bytes, definition: null, natives: new Map(), isLibrary: false, host: null };
  };
}
