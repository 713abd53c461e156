// The Code attribute and its line numbers (JVM spec 4.7.3 and 4.7.8).
import type { ByteReader } from './byte-reader.ts';
import type { ConstantPool } from './constant-pool.ts';

export type ExceptionRange = {
  readonly start: number;
  readonly end: number;
  readonly handler: number;
  /** The class caught, or null for all. */
  readonly catchType: string | null;
};

export type LineNumber = { readonly start: number; readonly line: number };

export type CodeAttribute = {
  readonly maxStack: number;
  readonly maxLocals: number;
  readonly bytecode: Uint8Array;
  /** Where the bytecode begins in the class file, for error messages. */
  readonly offset: number;
  readonly ranges: readonly ExceptionRange[];
  readonly lines: readonly LineNumber[];
};

export function readCodeAttribute(reader: ByteReader, pool: ConstantPool): CodeAttribute {
  const maxStack = reader.readU2();
  const maxLocals = reader.readU2();
  const length = reader.readU4();
  if (length === 0 || length > 0xffff) reader.fail(`a method has ${length} bytes of code`);
  const offset = reader.offset;
  const bytecode = reader.readBytes(length);
  const ranges = readRanges(reader, pool, length);
  const lines: LineNumber[] = [];
  for (let count = reader.readU2(); count > 0; count--) {
    const { name, end } = readAttributeHeader(reader, pool);
    if (name === 'LineNumberTable') lines.push(...readLines(reader));
    reader.offset = end;
  }
  return { maxStack, maxLocals, bytecode, offset, ranges, lines };
}

/** An attribute's name and the offset of its end. */
export function readAttributeHeader(
  reader: ByteReader,
  pool: ConstantPool,
): { readonly name: string; readonly end: number } {
  const offset = reader.offset;
  const constant = pool.find(reader.readU2());
  if (constant?.kind !== 'utf8') reader.fail('an attribute has no name', offset);
  const length = reader.readU4();
  const end = reader.offset + length;
  if (end > reader.end) reader.fail(`attribute "${constant.text}" runs over the end`, offset);
  return { name: constant.text, end };
}

function readRanges(reader: ByteReader, pool: ConstantPool, codeLength: number): ExceptionRange[] {
  const ranges: ExceptionRange[] = [];
  for (let count = reader.readU2(); count > 0; count--) {
    const offset = reader.offset;
    const start = reader.readU2();
    const end = reader.readU2();
    const handler = reader.readU2();
    const typeIndex = reader.readU2();
    if (start >= end || end > codeLength || handler >= codeLength) {
      reader.fail('an exception handler is outside its method', offset);
    }
    const type = typeIndex === 0 ? null : pool.find(typeIndex);
    if (type !== null && type.kind !== 'class') reader.fail('a catch type is no class', offset);
    ranges.push({ start, end, handler, catchType: type === null ? null : type.name });
  }
  return ranges;
}

function readLines(reader: ByteReader): LineNumber[] {
  const lines: LineNumber[] = [];
  for (let count = reader.readU2(); count > 0; count--) {
    lines.push({ start: reader.readU2(), line: reader.readU2() });
  }
  return lines;
}
