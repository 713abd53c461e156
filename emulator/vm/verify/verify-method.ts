// Verification of one method by data flow (JVM spec 4.9.2): every instruction is run on types until nothing changes.
// Subroutines are followed once for each call site, which needs no rules of their own for what they leave alone.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import type { CodeAttribute } from '../classfile/code-attribute.ts';
import { descriptorOf } from '../classfile/descriptor.ts';
import { OPCODES } from '../instructions/opcodes.ts';
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

/** All types found. Errors: VerifyFailure with `offset` in its text; ClassFileError. */
export function verifyMethod(data: RunTimeData, method: Method, body: CodeAttribute): FrameTypes[] {
  const verifier = new MethodVerifier(data, method, body);
  verifier.run();
  return verifier.frameTypes();
}

type Pending = { readonly index: number; readonly key: string };

class MethodVerifier {
  readonly #data: RunTimeData;
  readonly #method: Method;
  readonly #body: CodeAttribute;
  readonly #instructions: readonly Instruction[];
  readonly #indexes: ReadonlyMap<number, number>;
  /** Frames by instruction and the call sites of the subroutines around it. */
  readonly #frames = new Map<string, VerificationFrame>();
  readonly #pending: Pending[] = [];

  constructor(data: RunTimeData, method: Method, body: CodeAttribute) {
    this.#data = data;
    this.#method = method;
    this.#body = body;
    this.#instructions = readInstructions(body.bytecode, method.class.name, body.offset);
    this.#indexes = new Map(this.#instructions.map(({ offset }, index) => [offset, index]));
  }

  run(): void {
    this.#checkRanges();
    this.#reach(0, this.#firstFrame());
    let steps = 0;
    for (let next = this.#pending.pop(); next !== undefined; next = this.#pending.pop()) {
      if (++steps > MAX_STEPS) throw new VerifyFailure('the method takes too long to verify');
      this.#visit(next);
    }
  }

  frameTypes(): FrameTypes[] {
    return [...this.#frames].map(([key, { locals, stack }]) => {
      const instruction = this.#instructions[Number.parseInt(key, 10)] as Instruction;
      return { offset: instruction.offset, slots: [...locals, ...stack] };
    });
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

  #visit({ index, key }: Pending): void {
    const instruction = this.#instructions[index] as Instruction;
    const before = this.#frames.get(key) as VerificationFrame;
    try {
      this.#enterHandlers(instruction, before);
      this.#step(index, instruction, before.copy());
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
      this.#reach(this.#indexes.get(handler) ?? 0, frame);
    }
  }

  #step(index: number, instruction: Instruction, frame: VerificationFrame): void {
    const mnemonic = OPCODES[instruction.opcode]?.mnemonic ?? '';
    if (mnemonic === 'jsr' || mnemonic === 'jsr_w')
      return this.#callSubroutine(index, instruction, frame);
    if (mnemonic === 'ret') return this.#returnFromSubroutine(instruction, frame);
    applyInstruction(frame, instruction, this.#method);
    for (const target of instruction.targets)
      this.#reach(this.#indexes.get(target) ?? 0, frame.copy());
    if (!/^(goto|goto_w|athrow|tableswitch|lookupswitch|[ilfda]?return)$/.test(mnemonic)) {
      this.#reach(index + 1, frame);
    }
  }

  #callSubroutine(index: number, { targets }: Instruction, frame: VerificationFrame): void {
    if (frame.subroutines.length >= MAX_SUBROUTINE_DEPTH || frame.subroutines.includes(index)) {
      throw new VerifyFailure('a subroutine calls itself');
    }
    frame.push(`R${index}`);
    frame.subroutines = [...frame.subroutines, index];
    this.#reach(this.#indexes.get(targets[0] ?? 0) ?? 0, frame);
  }

  /** Goes back behind the jsr whose address is returned to, leaving all subroutines within. */
  #returnFromSubroutine({ a }: Instruction, frame: VerificationFrame): void {
    const address = frame.locals[a];
    const callSite = address?.[0] === 'R' ? Number(address.slice(1)) : -1;
    const depth = frame.subroutines.indexOf(callSite);
    if (depth < 0) throw new VerifyFailure('ret has no return address');
    for (const left of frame.subroutines.slice(depth)) frame.replace(`R${left}`, UNUSABLE);
    frame.subroutines = frame.subroutines.slice(0, depth);
    this.#reach(callSite + 1, frame);
  }

  #reach(index: number, frame: VerificationFrame): void {
    if (index >= this.#instructions.length) throw new VerifyFailure('the code runs over its end');
    const key = `${index} ${frame.subroutines.join()}`;
    const known = this.#frames.get(key);
    if (known === undefined) this.#frames.set(key, frame);
    else if (!known.merge(frame)) return;
    this.#pending.push({ index, key });
  }
}
