// The constant pool (JVM spec 4.4), checked so that later readers may trust every index.
import type { ByteReader } from './byte-reader.ts';
import { isFieldDescriptor, parseMethodDescriptor } from './descriptor.ts';
import { decodeModifiedUtf8 } from './modified-utf8.ts';

export type MemberReference = {
  readonly className: string;
  readonly name: string;
  readonly descriptor: string;
};

export type Constant =
  | { readonly kind: 'unusable' }
  | { readonly kind: 'utf8'; readonly text: string }
  | { readonly kind: 'int'; readonly bits: number }
  | { readonly kind: 'float'; readonly bits: number }
  | { readonly kind: 'long'; readonly high: number; readonly low: number }
  | { readonly kind: 'double'; readonly high: number; readonly low: number }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'name-and-type'; readonly name: string; readonly descriptor: string }
  | ({ readonly kind: 'field' } & MemberReference)
  | ({ readonly kind: 'method' } & MemberReference)
  | ({ readonly kind: 'interface-method' } & MemberReference);

export type ConstantKind = Constant['kind'];
export type ConstantOf<K extends ConstantKind> = Extract<Constant, { kind: K }>;

/** An entry whose indexes are not yet followed. */
type RawEntry = {
  readonly tag: number;
  readonly offset: number;
  a: number;
  b: number;
  text: string;
};

const MEMBER_KINDS = { 9: 'field', 10: 'method', 11: 'interface-method' } as const;

export class ConstantPool {
  readonly #constants: readonly Constant[];

  constructor(constants: readonly Constant[]) {
    this.#constants = constants;
  }

  get length(): number {
    return this.#constants.length;
  }

  /** The constant at the index, or null where there is none. */
  find(index: number): Constant | null {
    return this.#constants[index] ?? null;
  }

  /** The constant, which must be of the kind. Errors: RangeError. */
  get<K extends ConstantKind>(index: number, kind: K): ConstantOf<K> {
    const constant = this.#constants[index];
    if (constant?.kind !== kind) throw new RangeError(`Constant ${index} is no ${kind}`);
    return constant as ConstantOf<K>;
  }
}

export function readConstantPool(reader: ByteReader): ConstantPool {
  const count = reader.readU2();
  if (count === 0) reader.fail('the constant pool has no entry', reader.offset - 2);
  const raw: (RawEntry | null)[] = [null];
  while (raw.length < count) {
    const entry = readEntry(reader);
    raw.push(entry);
    if (entry.tag === 5 || entry.tag === 6) raw.push(null);
  }
  if (raw.length > count) reader.fail('a long constant runs over the end of the constant pool');
  return new ConstantPool(raw.map((entry) => linkEntry(reader, raw, entry)));
}

function readEntry(reader: ByteReader): RawEntry {
  const offset = reader.offset;
  const entry: RawEntry = { tag: reader.readU1(), offset, a: 0, b: 0, text: '' };
  switch (entry.tag) {
    case 1:
      entry.text = readUtf8(reader);
      break;
    case 3:
    case 4:
      entry.a = reader.readS4();
      break;
    case 5:
    case 6:
      entry.a = reader.readS4();
      entry.b = reader.readS4();
      break;
    case 7:
    case 8:
      entry.a = reader.readU2();
      break;
    case 9:
    case 10:
    case 11:
    case 12:
      entry.a = reader.readU2();
      entry.b = reader.readU2();
      break;
    default:
      reader.fail(`constant tag ${entry.tag} is unknown`, offset);
  }
  return entry;
}

function readUtf8(reader: ByteReader): string {
  const length = reader.readU2();
  const offset = reader.offset;
  return (
    decodeModifiedUtf8(reader.readBytes(length)) ??
    reader.fail('text is not modified UTF-8', offset)
  );
}

function linkEntry(
  reader: ByteReader,
  raw: readonly (RawEntry | null)[],
  entry: RawEntry | null,
): Constant {
  if (entry === null) return { kind: 'unusable' };
  const { offset } = entry;
  function utf8(index: number): string {
    return textAt(reader, raw, offset, index);
  }
  switch (entry.tag) {
    case 1:
      return { kind: 'utf8', text: entry.text };
    case 3:
    case 4:
      return { kind: entry.tag === 3 ? 'int' : 'float', bits: entry.a };
    case 5:
    case 6:
      return { kind: entry.tag === 5 ? 'long' : 'double', high: entry.a, low: entry.b };
    case 7:
      return { kind: 'class', name: checkClassName(reader, entry.offset, utf8(entry.a)) };
    case 8:
      return { kind: 'string', text: utf8(entry.a) };
    case 12:
      return { kind: 'name-and-type', name: utf8(entry.a), descriptor: utf8(entry.b) };
    default:
      return linkMember(reader, raw, entry);
  }
}

function linkMember(
  reader: ByteReader,
  raw: readonly (RawEntry | null)[],
  entry: RawEntry,
): Constant {
  const owner = raw[entry.a];
  const nameAndType = raw[entry.b];
  if (owner?.tag !== 7) reader.fail(`constant ${entry.a} is no class`, entry.offset);
  if (nameAndType?.tag !== 12) reader.fail(`constant ${entry.b} is no name and type`, entry.offset);
  const descriptor = textAt(reader, raw, entry.offset, nameAndType.b);
  const kind = MEMBER_KINDS[entry.tag as keyof typeof MEMBER_KINDS];
  const valid =
    kind === 'field' ? isFieldDescriptor(descriptor) : parseMethodDescriptor(descriptor) !== null;
  if (!valid) reader.fail(`"${descriptor}" is no ${kind} descriptor`, entry.offset);
  const className = checkClassName(
    reader,
    entry.offset,
    textAt(reader, raw, entry.offset, owner.a),
  );
  return { kind, className, name: textAt(reader, raw, entry.offset, nameAndType.a), descriptor };
}

function textAt(
  reader: ByteReader,
  raw: readonly (RawEntry | null)[],
  offset: number,
  index: number,
): string {
  const entry = raw[index];
  if (entry?.tag !== 1) reader.fail(`constant ${index} is no text`, offset);
  return entry.text;
}

function checkClassName(reader: ByteReader, offset: number, name: string): string {
  const valid = name[0] === '[' ? isFieldDescriptor(name) : /^[^.;[/]+(?:\/[^.;[/]+)*$/.test(name);
  if (!valid) reader.fail(`"${name}" is no class name`, offset);
  return name;
}
