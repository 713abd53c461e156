// The token app's core as a plain program, `otp.Vectors`: one set of class files for a desktop Java and the emulator.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { openJar } from '../../emulator/handset/applications/jar-files.ts';
import { compileJava, compileStubs } from '../../gateway/token-app/build/compile.ts';
import { runTool } from '../../gateway/token-app/build/tools.ts';
import { findProgram } from './setup/find-program.ts';
import { BUILD_TOOLS } from './setup/requirements.ts';
import { createProgramMachine, startMain } from '../conformance/run-program.ts';

const SOURCES = ['../../gateway/token-app/core/otp', 'java/otp'];
/** How finely instructions are counted. */
const SLICE = 100;

export type CoreProgram = {
  /** What the desktop's Java prints. */
  readonly runOnDesktop: (args: readonly string[]) => string;
  readonly runOnMachine: (args: readonly string[]) => MachineRun;
  /** Deletes the class files. */
  readonly remove: () => void;
};

export type MachineRun = {
  readonly text: string;
  /** Bytecodes run until the line of this name was printed, up to 100 more; errors: no such line. */
  readonly instructionsUntil: (name: string) => number;
};

/** Compiles as the app's build does, with a handset that has no screen. */
export function compileCoreProgram(): CoreProgram {
  findProgram(BUILD_TOOLS);
  const folder = mkdtempSync(join(tmpdir(), 'keitai-otp-core-'));
  const classes = join(folder, 'classes');
  mkdirSync(classes);
  const stubs = join(folder, 'stubs');
  compileStubs(['cldc-1.0'], stubs);
  compileJava(SOURCES.flatMap(filesOf), stubs, classes);
  const jar = packClasses(classes);
  return {
    runOnDesktop: (args) => runTool('java', ['-cp', classes, 'otp.Vectors', ...args]).toString(),
    runOnMachine: (args) => runOnMachine(jar, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function filesOf(source: string): string[] {
  const folder = fileURLToPath(new URL(source, import.meta.url));
  return readdirSync(folder).map((name) => join(folder, name));
}

function packClasses(classes: string): Uint8Array {
  const names = readdirSync(join(classes, 'otp')).map((name) => `otp/${name}`);
  return zipSync(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(classes, name))])),
  );
}

function runOnMachine(jar: Uint8Array, args: readonly string[]): MachineRun {
  const program = createProgramMachine({ sources: [openJar(jar).classes] });
  startMain(program, 'otp/Vectors', args);
  const ends: number[] = [];
  let instructions = 0;
  for (let isOver = false; !isOver;) {
    const outcome = program.machine.run(SLICE);
    instructions += outcome.instructions;
    const count = program.output().split('\n').length - 1;
    while (ends.length < count) ends.push(instructions);
    isOver = outcome.kind !== 'running';
  }
  const text = program.output();
  return { text, instructionsUntil: (name) => endOf(name, text, ends) };
}

function endOf(name: string, text: string, ends: readonly number[]): number {
  const index = text.split('\n').findIndex((line) => line.startsWith(`${name} `));
  const end = ends[index];
  if (end === undefined) throw new Error(`Cannot find "${name}" in the output:\n${text}`);
  return end;
}
