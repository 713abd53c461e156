// Verification of one method by data flow (JVM spec 4.9.2): every instruction is run on types until nothing changes.
// Subroutines are followed once for each call site, which needs no rules of their own for what they leave alone.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import type { CodeAttribute } from '../classfile/code-attribute.ts';
import { descriptorOf } from '../classfile/descriptor.ts';
import { OPCODE_NUMBERS } from '../instructions/opcodes.ts';
import { readInstructions, type Instruction } from '../instructions/read-instructions.ts';
import type { Method, RunTimeData } from '../run-time-data.ts';
import { applyInstruction } from './effects.ts';
import { VerificationFrame } from './verification-frame.ts';
import {
  typesOf,
  UNINITIALIZED_THIS,
  UNUSABLE,
  type VerificationType,
} from './verification-types.ts';
import { VerifyFailure } from './verify-failure.ts';

/** Steps that the largest honest methods stay far below; beyond, a method was made to take forever. */
const MAX_STEPS = 200_000;
const MAX_SUBROUTINE_DEPTH = 16;

/** The types in a method's frame before an instruction; more than one where subroutines are entered in several ways. */
export type FrameTypes = { readonly offset: number; readonly slots: readonly VerificationType[] };

/** Errors: VerifyFailure with `offset` in its text; ClassFileError. */
export function verifyMethod(data: RunTimeData, method: Method, body: CodeAttribute): void {
  new MethodVerifier(data, method, body).run();
}

/** The types before every instruction that is reached. Errors: as verifyMethod. */
export function findFrameTypes(
  data: RunTimeData,
  method: Method,
  body: CodeAttribute,
): FrameTypes[] {
  const verifier = new MethodVerifier(data, method, body);
  verifier.run();
  return verifier.frameTypes();
}

/** A join that is to be followed: its instruction, and the key of what is known before it. */
type Pending = { readonly index: number; readonly key: FrameKey };

/** The instruction's index alone, or with the call sites of the subroutines around it. */
type FrameKey = number | string;

type Observer = (instruction: Instruction, frame: VerificationFrame) => void;

const GOES_NOWHERE = createMarks(
  'goto goto_w athrow tableswitch lookupswitch ireturn lreturn freturn dreturn areturn return',
);
const CALLS_SUBROUTINE = createMarks('jsr jsr_w');
const RETURNS = createMarks('ret');

class MethodVerifier {
  readonly #data: RunTimeData;
  readonly #method: Method;
  readonly #body: CodeAttribute;
  readonly #instructions: readonly Instruction[];
  readonly #indexes: ReadonlyMap<number, number>;
  /** By index, the instructions that are reached in other ways than from the one before. */
  readonly #joins: Uint8Array;
  /** What is known before each join; between two of them the types follow from the first. */
  readonly #frames = new Map<FrameKey, VerificationFrame>();
  readonly #pending: Pending[] = [];
  #steps = 0;

  constructor(data: RunTimeData, method: Method, body: CodeAttribute) {
    this.#data = data;
    this.#method = method;
    this.#body = body;
    this.#instructions = readInstructions(body.bytecode, method.class.name, body.offset);
    this.#indexes = new Map(this.#instructions.map(({ offset }, index) => [offset, index]));
    this.#joins = new Uint8Array(this.#instructions.length + 1);
  }

  run(): void {
    this.#checkRanges();
    this.#markJoins();
    this.#reach(0, this.#firstFrame());
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      const known = this.#frames.get(next.key) as VerificationFrame;
      this.#follow(next.index, known.copy(), null);
    }
  }

  frameTypes(): FrameTypes[] {
    const types: FrameTypes[] = [];
    for (const [key, frame] of this.#frames) {
      const index = typeof key === 'number' ? key : Number.parseInt(key, 10);
      this.#follow(index, frame.copy(), ({ offset }, { locals, stack }) => {
        types.push({ offset, slots: [...locals, ...stack] });
      });
    }
    return types;
  }

  #checkRanges(): void {
    const { ranges, bytecode } = this.#body;
    for (const { start, end, handler } of ranges) {
      const isWhole = end === bytecode.length || this.#indexes.has(end);
      if (!this.#indexes.has(start) || !this.#indexes.has(handler) || !isWhole) {
        throw new VerifyFailure('an exception handler meets no instruction');
      }
    }
  }

  #markJoins(): void {
    for (const { handler } of this.#body.ranges) this.#joins[this.#indexOf(handler)] = 1;
    this.#instructions.forEach(({ opcode, targets }, index) => {
      for (const target of targets) this.#joins[this.#indexOf(target)] = 1;
      if (CALLS_SUBROUTINE[opcode] === 1) this.#joins[index + 1] = 1;
    });
  }

  #indexOf(offset: number): number {
    return this.#indexes.get(offset) ?? 0;
  }

  #firstFrame(): VerificationFrame {
    const { flags, name, type, maxLocals } = this.#method;
    const isConstructor = name === '<init>';
    const own = isConstructor && this.#method.class.superclass !== null;
    const locals = (flags & ACC_STATIC) === 0 ? [own ? UNINITIALIZED_THIS : this.#thisType()] : [];
    for (const parameter of type.parameters) locals.push(...typesOf(parameter));
    while (locals.length < maxLocals) locals.push(UNUSABLE);
    const frame = new VerificationFrame(this.#data, this.#body.maxStack, locals);
    frame.isUnderConstruction = own;
    return frame;
  }

  #thisType(): string {
    return descriptorOf(this.#method.class.name);
  }

  /** Runs instructions on the frame up to the next join or the end of the way; an observer sees what is known already. */
  #follow(from: number, frame: VerificationFrame, observe: Observer | null): void {
    for (let index = from; ; index++) {
      const instruction = this.#instructions[index];
      if (instruction === undefined) throw new VerifyFailure('the code runs over its end');
      if (observe === null && ++this.#steps > MAX_STEPS) {
        throw new VerifyFailure('the method takes too long to verify');
      }
      observe?.(instruction, frame);
      if (!this.#visit(index, instruction, frame)) return;
      if (this.#joins[index + 1] === 1) return this.#reach(index + 1, frame);
    }
  }

  /** Whether the way goes on with the next instruction. */
  #visit(index: number, instruction: Instruction, frame: VerificationFrame): boolean {
    try {
      if (this.#body.ranges.length > 0) this.#enterHandlers(instruction, frame);
      return this.#step(index, instruction, frame);
    } catch (error) {
      if (!(error instanceof VerifyFailure) || error.message.includes(' at offset ')) throw error;
      throw new VerifyFailure(`${error.message} at offset ${instruction.offset}`);
    }
  }

  #enterHandlers({ offset }: Instruction, before: VerificationFrame): void {
    for (const { start, end, handler, catchType } of this.#body.ranges) {
      if (offset < start || offset >= end) continue;
      const frame = before.copy();
      frame.stack = [];
      frame.push(descriptorOf(catchType ?? 'java/lang/Throwable'));
      this.#reach(this.#indexOf(handler), frame);
    }
  }

  #step(index: number, instruction: Instruction, frame: VerificationFrame): boolean {
    const { opcode, targets } = instruction;
    if (CALLS_SUBROUTINE[opcode] === 1) return this.#callSubroutine(index, instruction, frame);
    if (RETURNS[opcode] === 1) return this.#returnFromSubroutine(instruction, frame);
    applyInstruction(frame, instruction, this.#method);
    for (const target of targets) this.#reach(this.#indexOf(target), frame);
    return GOES_NOWHERE[opcode] === 0;
  }

  #callSubroutine(index: number, { targets }: Instruction, frame: VerificationFrame): false {
    if (frame.subroutines.length >= MAX_SUBROUTINE_DEPTH || frame.subroutines.includes(index)) {
      throw new VerifyFailure('a subroutine calls itself');
    }
    frame.push(`R${index}`);
    frame.subroutines = [...frame.subroutines, index];
    this.#reach(this.#indexOf(targets[0] ?? 0), frame);
    return false;
  }

  /** Goes back behind the jsr whose address is returned to, leaving all subroutines within. */
  #returnFromSubroutine({ a }: Instruction, frame: VerificationFrame): false {
    const address = frame.locals[a];
    const callSite = address?.[0] === 'R' ? Number(address.slice(1)) : -1;
    const depth = frame.subroutines.indexOf(callSite);
    if (depth < 0) throw new VerifyFailure('ret has no return address');
    for (const left of frame.subroutines.slice(depth)) frame.replace(`R${left}`, UNUSABLE);
    frame.subroutines = frame.subroutines.slice(0, depth);
    this.#reach(callSite + 1, frame);
    return false;
  }

  /** Brings a frame to a join, which is followed anew where that tells something new. */
  #reach(index: number, frame: VerificationFrame): void {
    if (index >= this.#instructions.length) throw new VerifyFailure('the code runs over its end');
    const { subroutines } = frame;
    const key = subroutines.length === 0 ? index : `${index} ${subroutines.join()}`;
    const known = this.#frames.get(key);
    if (known === undefined) this.#frames.set(key, frame.copy());
    else if (!known.merge(frame)) return;
    this.#pending.push({ index, key });
  }
}

/** By opcode, 1 for the instructions named. */
function createMarks(mnemonics: string): Uint8Array {
  const marks = new Uint8Array(256);
  for (const mnemonic of mnemonics.split(' ')) marks[OPCODE_NUMBERS[mnemonic] ?? 0] = 1;
  return marks;
}
