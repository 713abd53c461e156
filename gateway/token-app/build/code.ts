// The Code attribute taken apart (JVMS 4.7.3), and where its instructions name constants.
import { createByteReader } from './byte-reader.ts';
import { parseAttributes, type Attribute, type ClassFile } from './class-file.ts';

export type ExceptionHandler = {
  readonly start: number;
  readonly end: number;
  readonly handler: number;
  /** Index of the caught class; 0 for any. */
  readonly catchType: number;
};

export type Code = {
  readonly maxStack: number;
  readonly maxLocals: number;
  readonly bytes: Uint8Array;
  readonly handlers: readonly ExceptionHandler[];
  readonly attributes: readonly Attribute[];
};

export type Instruction = { readonly at: number; readonly opcode: number; readonly length: number };

/** Reads the content of a Code attribute. */
export function parseCode(attribute: Attribute, constants: ClassFile['constants']): Code {
  const reader = createByteReader(attribute.bytes);
  return {
    maxStack: reader.u2(),
    maxLocals: reader.u2(),
    bytes: reader.bytes(reader.u4()),
    handlers: Array.from({ length: reader.u2() }, () => ({
      start: reader.u2(),
      end: reader.u2(),
      handler: reader.u2(),
      catchType: reader.u2(),
    })),
    attributes: parseAttributes(reader, constants),
  };
}

/** The instructions in order. */
export function instructionsOf(bytes: Uint8Array): readonly Instruction[] {
  const found: Instruction[] = [];
  for (let at = 0; at < bytes.length;) {
    const opcode = bytes[at] ?? 0;
    const length = lengthAt(bytes, at);
    found.push({ at, opcode, length });
    at += length;
  }
  return found;
}

/** Width of the constant's index behind this opcode: 1 for ldc, 2 for the others that have one, else 0. */
export function constantWidth(opcode: number): 0 | 1 | 2 {
  if (opcode === 0x12) return 1;
  const hasConstant =
    opcode === 0x13 ||
    opcode === 0x14 ||
    (opcode >= 0xb2 && opcode <= 0xbb) ||
    opcode === 0xbd ||
    opcode === 0xc0 ||
    opcode === 0xc1 ||
    opcode === 0xc5;
  return hasConstant ? 2 : 0;
}

const TABLESWITCH = 0xaa;
const LOOKUPSWITCH = 0xab;
const WIDE = 0xc4;
const IINC = 0x84;

function lengthAt(bytes: Uint8Array, at: number): number {
  const opcode = bytes[at] ?? 0;
  if (opcode === TABLESWITCH || opcode === LOOKUPSWITCH) return switchLength(bytes, at);
  if (opcode === WIDE) return bytes[at + 1] === IINC ? 6 : 4;
  return LENGTHS[opcode] ?? 1;
}

function switchLength(bytes: Uint8Array, at: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const aligned = (at + 4) & ~3;
  if (bytes[at] === LOOKUPSWITCH) return aligned - at + 8 + 8 * view.getInt32(aligned + 4);
  return aligned - at + 12 + 4 * (view.getInt32(aligned + 8) - view.getInt32(aligned + 4) + 1);
}

/** Lengths of the instructions that are longer than their opcode. */
const LENGTHS = lengths([
  [2, 0x10, 0x10],
  [3, 0x11, 0x11],
  [2, 0x12, 0x12],
  [3, 0x13, 0x14],
  [2, 0x15, 0x19],
  [2, 0x36, 0x3a],
  [3, IINC, IINC],
  [3, 0x99, 0xa8],
  [2, 0xa9, 0xa9],
  [3, 0xb2, 0xb8],
  [5, 0xb9, 0xba],
  [3, 0xbb, 0xbb],
  [2, 0xbc, 0xbc],
  [3, 0xbd, 0xbd],
  [3, 0xc0, 0xc1],
  [4, 0xc5, 0xc5],
  [3, 0xc6, 0xc7],
  [5, 0xc8, 0xc9],
]);

function lengths(
  ranges: readonly (readonly [number, number, number])[],
): Readonly<Record<number, number>> {
  const table: Record<number, number> = {};
  for (const [length, from, to] of ranges) {
    for (let opcode = from; opcode <= to; opcode += 1) table[opcode] = length;
  }
  return table;
}
