// A constant pool to be written (JVMS 4.4), in an order that compresses well.
import type { ByteWriter } from './byte-writer.ts';
import { keyOf, partsOf, width, type Constant } from './constant.ts';

export type ConstantPool = {
  /** Index of a constant, which is taken into the pool if need be. */
  readonly indexOf: (constant: Constant) => number;
  /** All constants in their order. */
  readonly constants: () => readonly Constant[];
};

/** A pool that begins with these constants and takes others behind them. */
export function createConstantPool(first: readonly Constant[] = []): ConstantPool {
  const indexes = new Map<string, number>();
  const constants: Constant[] = [];
  let next = 1;
  function add(constant: Constant, key: string): number {
    const index = next;
    next += width(constant);
    indexes.set(key, index);
    constants.push(constant);
    return index;
  }
  function indexOf(constant: Constant): number {
    const key = keyOf(constant);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    const index = add(constant, key);
    for (const part of partsOf(constant)) indexOf(part);
    return index;
  }
  for (const constant of first) add(constant, keyOf(constant));
  return { indexOf, constants: () => constants };
}

/** The same constants with alike ones side by side; those of `ldc`, which has one byte for an index, first. */
export function sortConstants(constants: readonly Constant[]): readonly Constant[] {
  return constants.toSorted((a, b) => rank(a) - rank(b) || (sortKey(a) < sortKey(b) ? -1 : 1));
}

/** Writes the pool with its length. */
export function writeConstantPool(writer: ByteWriter, pool: ConstantPool): void {
  const constants = pool.constants();
  writer.u2(constants.reduce((sum, constant) => sum + width(constant), 1));
  for (const constant of constants) writeConstant(writer, constant, pool);
}

function rank(constant: Constant): number {
  switch (constant.kind) {
    case 'string':
      return 0;
    case 'number':
      return constant.tag <= 4 ? 1 : 2;
    case 'class':
      return 3;
    case 'member':
      return constant.tag;
    case 'nameAndType':
      return 12;
    case 'utf8':
      return 13;
  }
}

function sortKey(constant: Constant): string {
  if (constant.kind === 'member') {
    return `${constant.owner} ${constant.descriptor} ${constant.name}`;
  }
  if (constant.kind === 'nameAndType') return `${constant.descriptor} ${constant.name}`;
  return keyOf(constant);
}

function writeConstant(writer: ByteWriter, constant: Constant, pool: ConstantPool): void {
  const [first, second] = partsOf(constant).map((part) => pool.indexOf(part));
  switch (constant.kind) {
    case 'utf8':
      writer.u1(1);
      writer.u2(constant.text.length);
      writer.bytes(Buffer.from(constant.text, 'latin1'));
      return;
    case 'number':
      writer.u1(constant.tag);
      writer.bytes(Buffer.from(constant.hex, 'hex'));
      return;
    case 'class':
      writer.u1(7);
      break;
    case 'string':
      writer.u1(8);
      break;
    case 'member':
      writer.u1(constant.tag);
      break;
    case 'nameAndType':
      writer.u1(12);
      break;
  }
  writer.u2(first ?? 0);
  if (second !== undefined) writer.u2(second);
}
