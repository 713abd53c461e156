// One instruction run by itself: a frame is set up, the instruction runs, the stack is read.
import { cldcClasses } from '../../../emulator/lib/java/cldc.ts';
import { ConstantPool, type Constant } from '../../../emulator/vm/classfile/constant-pool.ts';
import type { ClassFile } from '../../../emulator/vm/classfile/class-file.ts';
import { OPCODE_NUMBERS } from '../../../emulator/vm/instructions/opcodes.ts';
import { PREPARE_CODE } from '../../../emulator/vm/instructions/stub-code.ts';
import { Machine } from '../../../emulator/vm/machine.ts';
import { librarySource } from '../../../emulator/vm/native/library-class.ts';
import type { Frame, JavaThread, Reference } from '../../../emulator/vm/run-time-data.ts';

export type OpcodeSetup = {
  /** Stack slots before the instruction: ints by their value, references as they are. */
  readonly stack?: readonly (number | Reference)[];
  readonly locals?: readonly (number | Reference)[];
  /** Bytes after the opcode. */
  readonly operands?: readonly number[];
  readonly pool?: readonly Constant[];
  readonly machine?: Machine;
  /** Instructions run, by default one. */
  readonly steps?: number;
};

export type OpcodeResult = {
  readonly ints: readonly number[];
  readonly refs: readonly Reference[];
  readonly thread: JavaThread;
  readonly frame: Frame;
  /** The class of the exception that was thrown. */
  readonly thrown: string | null;
  readonly locals: readonly number[];
};

function topFrame(thread: JavaThread): Frame {
  return thread.frames[thread.depth] as Frame;
}

const LOCALS = 8;
const STACK = 12;

export function createEmptyMachine(): Machine {
  return new Machine({
    sources: [
      librarySource(cldcClasses()),
      (name) => (name === currentName() ? currentClass : null),
    ],
    clock: { now: () => 0, uptime: () => 0 },
    output: { out: () => {}, err: () => {} },
    heapBytes: 100_000,
  });
}

/** Every instruction has a class of its own, for a machine keeps those it knows. */
let classCount = 0;

function currentName(): string {
  return `Test${classCount}`;
}

let currentClass: ReturnType<ConstructorParameters<typeof Machine>[0]['sources'][number]> = null;

/** Runs the instruction in a static method of a class without other code. */
export function executeOpcode(mnemonic: string, setup: OpcodeSetup = {}): OpcodeResult {
  const opcode = opcodeNumber(mnemonic);
  classCount++;
  const code = [opcode, ...(setup.operands ?? []), 0, 0, 0, 0];
  currentClass = {
    bytes: null,
    definition: classFile(code, setup.pool ?? []),
    natives: new Map(),
    isLibrary: true,
    host: null,
  };
  const machine = setup.machine ?? createEmptyMachine();
  machine.data.threads.splice(0);
  const thread = startInstruction(machine);
  const frame = topFrame(thread);
  place(thread, frame.base, setup.locals ?? []);
  place(thread, frame.sp, setup.stack ?? []);
  frame.sp += setup.stack?.length ?? 0;
  machine.run(setup.steps ?? 1);
  const start = frame.base + LOCALS;
  return {
    ints: [...thread.ints.subarray(start, frame.sp)],
    refs: thread.refs.slice(start, frame.sp),
    locals: [...thread.ints.subarray(frame.base, start)],
    thread,
    frame,
    thrown: thread.uncaught?.class.name ?? null,
  };
}

function opcodeNumber(mnemonic: string): number {
  const opcode = OPCODE_NUMBERS[mnemonic];
  if (opcode === undefined) throw new RangeError(`Opcode "${mnemonic}" is unknown`);
  return opcode;
}

/** A thread that stands before the instruction, its class initialized and its code decoded. */
function startInstruction(machine: Machine): JavaThread {
  const thread = machine.startStatic(currentName(), 'run()V', []);
  while (topFrame(thread).method.name !== 'run' || topFrame(thread).code === PREPARE_CODE) {
    machine.run(1);
  }
  return thread;
}

function place(thread: JavaThread, start: number, values: readonly (number | Reference)[]): void {
  values.forEach((value, index) => {
    if (typeof value === 'number') thread.ints[start + index] = value;
    else thread.refs[start + index] = value;
  });
}

function classFile(code: readonly number[], pool: readonly Constant[]): ClassFile {
  const bytecode = Uint8Array.from(code);
  return {
    major: 45,
    minor: 3,
    flags: 0x21,
    name: currentName(),
    superclass: 'java/lang/Object',
    interfaces: [],
    fields: [],
    methods: [
      {
        flags: 9,
        name: 'run',
        descriptor: '()V',
        code: { maxStack: STACK, maxLocals: LOCALS, bytecode, offset: 0, ranges: [], lines: [] },
      },
    ],
    pool: new ConstantPool([{ kind: 'unusable' }, ...pool]),
    sourceFile: null,
  };
}
