// A class file taken apart (JVMS 4.1), with its constants looked up.
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { utf8, type Constant } from './constant.ts';

export type Attribute = { readonly name: string; readonly bytes: Uint8Array };

export type Member = {
  readonly flags: number;
  readonly name: string;
  readonly descriptor: string;
  readonly attributes: readonly Attribute[];
};

export type ClassFile = {
  readonly minor: number;
  readonly major: number;
  /** By index in the pool of the file; gaps are undefined. */
  readonly constants: readonly (Constant | undefined)[];
  readonly flags: number;
  readonly name: string;
  readonly superName: string | null;
  readonly interfaces: readonly string[];
  readonly fields: readonly Member[];
  readonly methods: readonly Member[];
};

/** Reads a class file; throws a SyntaxError when it is none. */
export function parseClassFile(bytes: Uint8Array): ClassFile {
  const reader = createByteReader(bytes);
  if (reader.u4() !== 0xcafebabe) throw new SyntaxError('Cannot parse class file: no magic number');
  const minor = reader.u2();
  const major = reader.u2();
  const constants = parseConstants(reader);
  const flags = reader.u2();
  const name = className(constants, reader.u2());
  const superIndex = reader.u2();
  const interfaces = repeat(reader.u2(), () => className(constants, reader.u2()));
  return {
    minor,
    major,
    constants,
    flags,
    name,
    superName: superIndex === 0 ? null : className(constants, superIndex),
    interfaces,
    fields: parseMembers(reader, constants),
    methods: parseMembers(reader, constants),
  };
}

/** Reads the attributes that begin here. */
export function parseAttributes(
  reader: ByteReader,
  constants: ClassFile['constants'],
): readonly Attribute[] {
  return repeat(reader.u2(), () => ({
    name: text(constants, reader.u2()),
    bytes: reader.bytes(reader.u4()),
  }));
}

/** The constant at this index; throws a SyntaxError when there is none. */
export function constantAt(constants: ClassFile['constants'], index: number): Constant {
  const constant = constants[index];
  if (constant === undefined)
    throw new SyntaxError(`Cannot parse class file: no constant ${index}`);
  return constant;
}

type RawConstant = { readonly tag: number; readonly bytes: Uint8Array };

const SIZE: Readonly<Record<number, number>> = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
};

function parseConstants(reader: ByteReader): ClassFile['constants'] {
  const count = reader.u2();
  const raw: (RawConstant | undefined)[] = [undefined];
  while (raw.length < count) {
    const tag = reader.u1();
    const size = tag === 1 ? reader.u2() : SIZE[tag];
    if (size === undefined)
      throw new SyntaxError(`Cannot parse class file: constant of tag ${tag}`);
    raw.push({ tag, bytes: reader.bytes(size) });
    if (tag === 5 || tag === 6) raw.push(undefined);
  }
  return raw.map((constant) => constant && resolve(constant, raw));
}

function resolve(constant: RawConstant, raw: readonly (RawConstant | undefined)[]): Constant {
  const { tag, bytes } = constant;
  const [first, second] = tag > 6 ? indexes(bytes) : [0, 0];
  function part(index: number): RawConstant {
    const found = raw[index];
    if (found === undefined) throw new SyntaxError(`Cannot parse class file: no constant ${index}`);
    return found;
  }
  function name(index: number): string {
    return Buffer.from(part(index).bytes).toString('latin1');
  }
  switch (tag) {
    case 1:
      return utf8(Buffer.from(bytes).toString('latin1'));
    case 7:
      return { kind: 'class', name: name(first) };
    case 8:
      return { kind: 'string', text: name(first) };
    case 9:
    case 10:
    case 11: {
      const [memberName, descriptor] = indexes(part(second).bytes);
      const owner = name(indexes(part(first).bytes)[0]);
      return { kind: 'member', tag, owner, name: name(memberName), descriptor: name(descriptor) };
    }
    case 12:
      return { kind: 'nameAndType', name: name(first), descriptor: name(second) };
    default:
      return { kind: 'number', tag: tag as 3 | 4 | 5 | 6, hex: Buffer.from(bytes).toString('hex') };
  }
}

function indexes(bytes: Uint8Array): readonly [number, number] {
  const reader = createByteReader(bytes);
  return [reader.u2(), bytes.length > 2 ? reader.u2() : 0];
}

function parseMembers(reader: ByteReader, constants: ClassFile['constants']): readonly Member[] {
  return repeat(reader.u2(), () => ({
    flags: reader.u2(),
    name: text(constants, reader.u2()),
    descriptor: text(constants, reader.u2()),
    attributes: parseAttributes(reader, constants),
  }));
}

function text(constants: ClassFile['constants'], index: number): string {
  const constant = constantAt(constants, index);
  if (constant.kind !== 'utf8')
    throw new SyntaxError(`Cannot parse class file: constant ${index} is no text`);
  return constant.text;
}

function className(constants: ClassFile['constants'], index: number): string {
  const constant = constantAt(constants, index);
  if (constant.kind !== 'class')
    throw new SyntaxError(`Cannot parse class file: constant ${index} is no class`);
  return constant.name;
}

function repeat<T>(count: number, read: () => T): readonly T[] {
  return Array.from({ length: count }, read);
}
