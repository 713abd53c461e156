// Bytecode as a list of instructions, its structure checked (JVM spec 4.8.1): whole instructions, branches that
// meet instructions, switches in order.
import { ClassFileError } from '../classfile/class-file-error.ts';
import { OPCODES, type OperandFormat } from './opcodes.ts';

export type Instruction = {
  readonly offset: number;
  readonly opcode: number;
  /** The local, constant, immediate value, array type or lowest switch key. */
  readonly a: number;
  /** The increment of iinc, the dimensions of multianewarray, the count of invokeinterface. */
  readonly b: number;
  /** Offsets branched to; of a switch the default first. */
  readonly targets: readonly number[];
  readonly keys: readonly number[];
};

type Cursor = {
  readonly view: DataView;
  readonly fail: (reason: string, offset: number) => never;
  position: number;
};

type Operands = Omit<Instruction, 'offset' | 'opcode'>;

const NO_LIST: readonly number[] = [];
const WIDE = 196;
const IINC = 132;

/** Errors: ClassFileError, whose offset is the instruction's in the class file (`codeOffset` is the code's). */
export function readInstructions(
  bytecode: Uint8Array,
  className: string,
  codeOffset: number,
): Instruction[] {
  const cursor: Cursor = {
    view: new DataView(bytecode.buffer, bytecode.byteOffset, bytecode.byteLength),
    fail: (reason, offset) => {
      throw new ClassFileError(className, codeOffset + offset, reason);
    },
    position: 0,
  };
  const instructions: Instruction[] = [];
  while (cursor.position < bytecode.length) {
    const offset = cursor.position;
    try {
      instructions.push(readInstruction(cursor));
    } catch (error) {
      if (error instanceof RangeError) cursor.fail('an instruction runs over the end', offset);
      throw error;
    }
    if (cursor.position > bytecode.length) cursor.fail('an instruction runs over the end', offset);
  }
  checkTargets(instructions, cursor);
  return instructions;
}

function readInstruction(cursor: Cursor): Instruction {
  const offset = cursor.position;
  const opcode = cursor.view.getUint8(cursor.position++);
  if (opcode === WIDE) return readWide(cursor, offset);
  const format = OPCODES[opcode]?.format;
  if (format === undefined) return cursor.fail(`opcode ${opcode} is unknown`, offset);
  return { offset, opcode, ...READERS[format](cursor, offset) };
}

function operands(a = 0, b = 0, targets = NO_LIST, keys = NO_LIST): Operands {
  return { a, b, targets, keys };
}

type OperandReader = (cursor: Cursor, offset: number) => Operands;

const READERS: Readonly<Record<OperandFormat, OperandReader>> = {
  none: () => operands(),
  wide: () => operands(),
  local: (cursor) => operands(readU1(cursor)),
  cp1: (cursor) => operands(readU1(cursor)),
  arraytype: (cursor) => operands(readU1(cursor)),
  s1: (cursor) => operands((readU1(cursor) << 24) >> 24),
  s2: (cursor) => operands(readS2(cursor)),
  cp2: (cursor) => operands(readU2(cursor)),
  iinc: (cursor) => operands(readU1(cursor), (readU1(cursor) << 24) >> 24),
  multi: (cursor) => operands(readU2(cursor), readU1(cursor)),
  interface: readInterface,
  branch2: (cursor, offset) => operands(0, 0, [offset + readS2(cursor)]),
  branch4: (cursor, offset) => operands(0, 0, [offset + readS4(cursor)]),
  tableswitch: readTable,
  lookupswitch: readLookup,
};

function readInterface(cursor: Cursor, offset: number): Operands {
  const result = operands(readU2(cursor), readU1(cursor));
  if (readU1(cursor) !== 0) cursor.fail('invokeinterface does not end with zero', offset);
  return result;
}

/** The default target, after the padding that both switches have. */
function readDefault(cursor: Cursor, offset: number): number {
  while (cursor.position % 4 !== 0) cursor.position++;
  return offset + readS4(cursor);
}

function readTable(cursor: Cursor, offset: number): Operands {
  const targets = [readDefault(cursor, offset)];
  const low = readS4(cursor);
  const high = readS4(cursor);
  if (low > high || high - low > 0xffff) cursor.fail('the keys of tableswitch are wrong', offset);
  for (let key = low; key <= high; key++) targets.push(offset + readS4(cursor));
  return operands(low, high, targets);
}

function readLookup(cursor: Cursor, offset: number): Operands {
  const targets = [readDefault(cursor, offset)];
  const count = readS4(cursor);
  const keys: number[] = [];
  if (count < 0 || count > 0xffff) cursor.fail('lookupswitch has a wrong count', offset);
  for (let index = 0; index < count; index++) {
    const key = readS4(cursor);
    const previous = keys.at(-1);
    if (previous !== undefined && previous >= key) {
      cursor.fail('the keys of lookupswitch are not in order', offset);
    }
    keys.push(key);
    targets.push(offset + readS4(cursor));
  }
  return operands(0, 0, targets, keys);
}

function readWide(cursor: Cursor, offset: number): Instruction {
  const opcode = readU1(cursor);
  if (opcode === IINC) return { offset, opcode, ...operands(readU2(cursor), readS2(cursor)) };
  if (OPCODES[opcode]?.format !== 'local') cursor.fail(`wide cannot widen ${opcode}`, offset);
  return { offset, opcode, ...operands(readU2(cursor)) };
}

function checkTargets(instructions: readonly Instruction[], cursor: Cursor): void {
  const starts = new Set(instructions.map((instruction) => instruction.offset));
  for (const { offset, targets } of instructions) {
    for (const target of targets) {
      if (!starts.has(target)) cursor.fail('a branch meets no instruction', offset);
    }
  }
}

function readU1(cursor: Cursor): number {
  return cursor.view.getUint8(cursor.position++);
}

function readU2(cursor: Cursor): number {
  cursor.position += 2;
  return cursor.view.getUint16(cursor.position - 2);
}

function readS2(cursor: Cursor): number {
  cursor.position += 2;
  return cursor.view.getInt16(cursor.position - 2);
}

function readS4(cursor: Cursor): number {
  cursor.position += 4;
  return cursor.view.getInt32(cursor.position - 4);
}
