// A method's bytecode decoded once into an array of ints: one opcode, then its operands. Forms that do the same
// to the typed stack share an opcode (fload is iload), constants stand in the code, branches are absolute.
import { ACC_SYNCHRONIZED } from '../classfile/access-flags.ts';
import type { ConstantPool } from '../classfile/constant-pool.ts';
import type { CodeAttribute } from '../classfile/code-attribute.ts';
import type { Handler, Method } from '../run-time-data.ts';
import { fuseInstructions } from './fuse.ts';
import { OPCODE_NUMBERS, OPCODES, internalOpcode } from './opcodes.ts';
import { readInstructions, type Instruction } from './read-instructions.ts';

/** Fills in the method's decoded code, its handlers and its bytecode offsets. Errors: ClassFileError. */
export function decodeMethod(method: Method): void {
  if (method.body === null) return;
  const isSynchronized = (method.flags & ACC_SYNCHRONIZED) !== 0;
  const decoder = new Decoder(method.body, method.class.pool, isSynchronized);
  const list = readInstructions(method.body.bytecode, method.class.name, method.body.offset);
  for (const instruction of list) decoder.add(instruction);
  decoder.finish(method);
}

/** Forms of the class file and the decoded form with the same effect on a typed stack. */
const SAME_AS: Readonly<Record<string, string>> = {
  fload: 'iload',
  dload: 'lload',
  fstore: 'istore',
  dstore: 'lstore',
  faload: 'iaload',
  daload: 'laload',
  fastore: 'iastore',
  dastore: 'lastore',
  freturn: 'ireturn',
  dreturn: 'lreturn',
  goto_w: 'goto',
  jsr_w: 'jsr',
};

const BIPUSH = OPCODE_NUMBERS['bipush'] ?? 0;
const LDC = OPCODE_NUMBERS['ldc'] ?? 0;
const LDC2_W = OPCODE_NUMBERS['ldc2_w'] ?? 0;
const SYNC_EXIT = internalOpcode('sync_exit');

const INT_CONSTANT = /^iconst_(m1|\d)$/;
const SHORT_LOCAL = /^([ilfda](?:load|store))_(\d)$/;

/** Bits of fconst_1, fconst_2 and the high word of dconst_1. */
const CONSTANT_BITS: Readonly<Record<string, readonly number[]>> = {
  fconst_0: [0],
  fconst_1: [0x3f800000],
  fconst_2: [0x40000000],
  lconst_0: [0, 0],
  lconst_1: [0, 1],
  dconst_0: [0, 0],
  dconst_1: [0x3ff00000, 0],
};

/** How each opcode is rewritten, worked out once: [decoded opcode, fixed operands] or null for other ways. */
type Plain = { readonly opcode: number; readonly operands: readonly number[] | null };

const PLAIN: readonly Plain[] = OPCODES.map((opcode, number) =>
  opcode === null ? { opcode: number, operands: null } : planOf(opcode.mnemonic, number),
);

function planOf(mnemonic: string, number: number): Plain {
  const intConstant = INT_CONSTANT.exec(mnemonic)?.[1];
  if (intConstant !== undefined) {
    return { opcode: BIPUSH, operands: [intConstant === 'm1' ? -1 : Number(intConstant)] };
  }
  const bits = CONSTANT_BITS[mnemonic];
  if (bits !== undefined) return { opcode: bits.length === 1 ? BIPUSH : LDC2_W, operands: bits };
  const short = SHORT_LOCAL.exec(mnemonic);
  const name = short?.[1] ?? mnemonic;
  const opcode = OPCODE_NUMBERS[SAME_AS[name] ?? name] ?? number;
  return { opcode, operands: short === null ? null : [Number(short[2])] };
}

class Decoder {
  readonly #body: CodeAttribute;
  readonly #pool: ConstantPool;
  readonly #isSynchronized: boolean;
  readonly #code: number[] = [];
  readonly #offsets: number[] = [];
  /** Decoded program counter by bytecode offset. */
  readonly #positions = new Map<number, number>();
  /** Places in the code that hold a bytecode offset to be replaced. */
  readonly #branches: number[] = [];

  constructor(body: CodeAttribute, pool: ConstantPool, isSynchronized: boolean) {
    this.#body = body;
    this.#pool = pool;
    this.#isSynchronized = isSynchronized;
    if (isSynchronized) this.#emit(0, internalOpcode('sync_enter'));
  }

  add(instruction: Instruction): void {
    const { offset, opcode } = instruction;
    const plain = PLAIN[opcode] as Plain;
    this.#positions.set(offset, this.#code.length);
    if (this.#isSynchronized && opcode >= 172 && opcode <= 177) this.#emit(offset, SYNC_EXIT);
    if (plain.operands === null) this.#addWithOperands(instruction, plain.opcode);
    else this.#emit(offset, plain.opcode, ...plain.operands);
  }

  finish(method: Method): void {
    const { ranges, bytecode } = this.#body;
    for (const place of this.#branches) {
      this.#code[place] = this.#positionOf(this.#code[place] as number);
    }
    this.#positions.set(bytecode.length, this.#code.length);
    method.code = Int32Array.from(this.#code);
    fuseInstructions(method.code, [...this.#positions.values()]);
    method.offsets = Int32Array.from(this.#offsets);
    method.handlers = ranges.map(({ start, end, handler, catchType }): Handler => ({
      start: this.#positionOf(start),
      end: this.#positionOf(end),
      target: this.#positionOf(handler),
      catchType,
    }));
  }

  #positionOf(offset: number): number {
    return this.#positions.get(offset) ?? 0;
  }

  #emit(offset: number, ...words: readonly number[]): void {
    for (const word of words) {
      this.#code.push(word);
      this.#offsets.push(offset);
    }
  }

  #emitBranch(offset: number, target: number): void {
    this.#branches.push(this.#code.length);
    this.#emit(offset, target);
  }

  #addWithOperands(instruction: Instruction, opcode: number): void {
    const { offset, a, b } = instruction;
    const format: string = OPCODES[instruction.opcode]?.format ?? 'none';
    switch (format) {
      case 'local':
        return this.#emit(offset, opcode, a);
      case 's1':
      case 's2':
        return this.#emit(offset, BIPUSH, a);
      case 'iinc':
        return this.#emit(offset, opcode, a, b);
      case 'cp1':
        return this.#addConstant(offset, a);
      case 'cp2':
        return this.#addPoolReference(instruction);
      case 'interface':
      case 'multi':
        return this.#emit(offset, opcode, a, b);
      case 'arraytype':
        return this.#emit(offset, opcode, a);
      default:
        return this.#addControl(instruction, opcode);
    }
  }

  #addControl(instruction: Instruction, opcode: number): void {
    const { offset, a, targets, keys } = instruction;
    this.#emit(offset, opcode);
    if (opcode === OPCODE_NUMBERS['tableswitch']) this.#emit(offset, a, targets.length - 1);
    if (opcode === OPCODE_NUMBERS['lookupswitch']) this.#emit(offset, keys.length);
    for (const target of targets) this.#emitBranch(offset, target);
    this.#emit(offset, ...keys);
  }

  #addPoolReference({ offset, opcode, a }: Instruction): void {
    const mnemonic = OPCODES[opcode]?.mnemonic ?? '';
    if (mnemonic === 'ldc_w') return this.#addConstant(offset, a);
    if (mnemonic === 'ldc2_w') return this.#addLongConstant(offset, a);
    const isMember = /^(get|put|invoke)/.test(mnemonic);
    return isMember ? this.#emit(offset, opcode, a, 0) : this.#emit(offset, opcode, a);
  }

  #addConstant(offset: number, index: number): void {
    const constant = this.#pool.find(index);
    if (constant?.kind === 'int' || constant?.kind === 'float') {
      this.#emit(offset, BIPUSH, constant.bits);
    } else {
      this.#emit(offset, LDC, index);
    }
  }

  #addLongConstant(offset: number, index: number): void {
    const constant = this.#pool.find(index);
    const isLong = constant?.kind === 'long' || constant?.kind === 'double';
    this.#emit(offset, LDC2_W, isLong ? constant.high : 0, isLong ? constant.low : 0);
  }
}
