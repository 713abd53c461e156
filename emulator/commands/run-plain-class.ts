// Runs a plain class of a JAR, `static void main(String[])`, in real time: what it prints goes to standard output.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openJar, type JarFiles } from '../handset/applications/jar-files.ts';
import { cldcClasses } from '../lib/java/cldc.ts';
import { RESOURCES } from '../lib/java/lang/resources.ts';
import { drive } from '../vm/driver.ts';
import { createStringArray } from '../vm/heap/string-array.ts';
import { ExitRequest, UnimplementedError } from '../vm/machine-stop.ts';
import { Machine } from '../vm/machine.ts';
import { JavaThrow } from '../vm/native/java-throw.ts';
import { librarySource } from '../vm/native/library-class.ts';
import { provideService } from '../vm/native/service.ts';
import { createHostDriver } from './host-driver.ts';

export const PLAIN_CLASS_USAGE = `npm run vm -- classes.jar Main [args] [options]
  --heap BYTES                  Java heap (4194304)
  --time-limit SECONDS          ends the program then (no limit)`;

const MAIN = 'main([Ljava/lang/String;)V';

/** The exit code: 1 after an uncaught exception or what cannot be run, 2 for arguments that are none, 3 out of time. */
export async function runPlainClass(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      heap: { type: 'string', default: String(4 * 1024 * 1024) },
      'time-limit': { type: 'string', default: 'Infinity' },
    },
  });
  const [jarPath, className, ...words] = positionals;
  if (jarPath === undefined || className === undefined) {
    console.error(PLAIN_CLASS_USAGE);
    return 2;
  }
  try {
    const machine = createMachine(openJar(readFileSync(jarPath)), Number(values.heap));
    return await runMain(machine, className, { words, timeLimit: Number(values['time-limit']) });
  } catch (error) {
    return statusAfter(error);
  }
}

function createMachine(files: JarFiles, heapBytes: number): Machine {
  return new Machine({
    sources: [librarySource(cldcClasses()), files.classes],
    clock: { now: () => Date.now(), uptime: () => performance.now() },
    output: { out: createPrinter(process.stdout), err: createPrinter(process.stderr) },
    heapBytes,
    services: [provideService(RESOURCES, files.find)],
  });
}

/** Java writes in the handset's encoding, a terminal reads UTF-8. */
function createPrinter(stream: NodeJS.WritableStream): (bytes: Uint8Array) => void {
  const decoder = new TextDecoder('shift_jis');
  return (bytes) => void stream.write(decoder.decode(bytes, { stream: true }));
}

type MainOptions = { readonly words: readonly string[]; readonly timeLimit: number };

async function runMain(
  machine: Machine,
  className: string,
  { words, timeLimit }: MainOptions,
): Promise<number> {
  let status = 0;
  machine.onThreadEnd((thread) => {
    if (thread.uncaught !== null) status = 1;
  });
  machine.startStatic(className, MAIN, [createStringArray(machine.data, words)]);
  const isOver = await drive(machine, createHostDriver(), timeLimit * 1000);
  if (isOver) return status;
  console.error(`Ended after ${timeLimit} seconds`);
  return 3;
}

function statusAfter(error: unknown): number {
  if (error instanceof ExitRequest) return error.status;
  const isNamed =
    error instanceof UnimplementedError ||
    error instanceof JavaThrow ||
    error instanceof RangeError;
  if (!isNamed) throw error;
  console.error(error.message);
  return 1;
}
