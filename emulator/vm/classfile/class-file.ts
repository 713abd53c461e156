// A class file (JVM spec 4.1), versions 45.3 to 48.0: parsed once, trusted afterwards.
import { ACC_ABSTRACT, ACC_NATIVE } from './access-flags.ts';
import { ByteReader } from './byte-reader.ts';
import { readAttributeHeader, readCodeAttribute, type CodeAttribute } from './code-attribute.ts';
import { readConstantPool, type Constant, type ConstantPool } from './constant-pool.ts';
import { isFieldDescriptor, parseMethodDescriptor } from './descriptor.ts';

export type FieldInfo = {
  readonly flags: number;
  readonly name: string;
  readonly descriptor: string;
  readonly constantValue: Constant | null;
};

export type MethodInfo = {
  readonly flags: number;
  readonly name: string;
  readonly descriptor: string;
  readonly code: CodeAttribute | null;
};

export type ClassFile = {
  readonly major: number;
  readonly minor: number;
  readonly flags: number;
  readonly name: string;
  /** Null only for java/lang/Object. */
  readonly superclass: string | null;
  readonly interfaces: readonly string[];
  readonly fields: readonly FieldInfo[];
  readonly methods: readonly MethodInfo[];
  readonly pool: ConstantPool;
  readonly sourceFile: string | null;
};

/** Reads a class file. Errors: ClassFileError, with the class, the offset and the reason. */
export function parseClassFile(bytes: Uint8Array, expectedName = '?'): ClassFile {
  const reader = new ByteReader(bytes, expectedName);
  if (reader.readU4() !== 0xcafebabe) reader.fail('the magic number is missing', 0);
  const minor = reader.readU2();
  const major = reader.readU2();
  if (major < 45 || major > 48) reader.fail(`version ${major}.${minor} is not 45.3 to 48.0`, 4);
  const pool = readConstantPool(reader);
  const flags = reader.readU2();
  const name = readClassName(reader, pool) ?? reader.fail('the class has no name');
  if (expectedName !== '?' && name !== expectedName) reader.fail(`it calls itself "${name}"`);
  reader.className = name;
  const superclass = readClassName(reader, pool);
  if ((superclass === null) !== (name === 'java/lang/Object')) reader.fail('no superclass');
  const interfaces = readInterfaces(reader, pool);
  const fields = readList(reader, () => readField(reader, pool));
  const methods = readList(reader, () => readMethod(reader, pool));
  checkUnique(reader, fields, 'field');
  checkUnique(reader, methods, 'method');
  const sourceFile = readSourceFile(reader, pool);
  if (reader.offset !== reader.end) reader.fail('bytes follow the class');
  return { major, minor, flags, name, superclass, interfaces, fields, methods, pool, sourceFile };
}

function readList<T>(reader: ByteReader, readOne: () => T): T[] {
  const list: T[] = [];
  for (let count = reader.readU2(); count > 0; count--) list.push(readOne());
  return list;
}

function readClassName(reader: ByteReader, pool: ConstantPool): string | null {
  const offset = reader.offset;
  const index = reader.readU2();
  if (index === 0) return null;
  const constant = pool.find(index);
  if (constant?.kind !== 'class') reader.fail(`constant ${index} is no class`, offset);
  if (constant.name[0] === '[') reader.fail('an array is named as a class', offset);
  return constant.name;
}

function readInterfaces(reader: ByteReader, pool: ConstantPool): string[] {
  return readList(reader, () => readClassName(reader, pool) ?? reader.fail('no interface'));
}

type Member = { readonly flags: number; readonly name: string; readonly descriptor: string };

function readMember(reader: ByteReader, pool: ConstantPool): Member {
  const flags = reader.readU2();
  return { flags, name: readText(reader, pool), descriptor: readText(reader, pool) };
}

function readText(reader: ByteReader, pool: ConstantPool): string {
  const constant = pool.find(reader.readU2());
  if (constant?.kind !== 'utf8') return reader.fail('a name is no text', reader.offset - 2);
  return constant.text;
}

function readField(reader: ByteReader, pool: ConstantPool): FieldInfo {
  const member = readMember(reader, pool);
  if (!isFieldDescriptor(member.descriptor)) {
    reader.fail(`"${member.descriptor}" is no field descriptor`);
  }
  let constantValue: Constant | null = null;
  for (let count = reader.readU2(); count > 0; count--) {
    const { name, end } = readAttributeHeader(reader, pool);
    if (name === 'ConstantValue') constantValue = readConstantValue(reader, pool, member);
    reader.offset = end;
  }
  return { ...member, constantValue };
}

const CONSTANT_KINDS: Readonly<Record<string, string>> = {
  J: 'long',
  D: 'double',
  F: 'float',
  'Ljava/lang/String;': 'string',
};

function readConstantValue(reader: ByteReader, pool: ConstantPool, member: Member): Constant {
  const constant = pool.find(reader.readU2());
  const isInt = /^[BCISZ]$/.test(member.descriptor);
  const kind = isInt ? 'int' : CONSTANT_KINDS[member.descriptor];
  if (constant === null || constant.kind !== kind) {
    return reader.fail(`the constant of field "${member.name}" does not fit it`);
  }
  return constant;
}

function readMethod(reader: ByteReader, pool: ConstantPool): MethodInfo {
  const member = readMember(reader, pool);
  const descriptor = parseMethodDescriptor(member.descriptor);
  if (descriptor === null) reader.fail(`"${member.descriptor}" is no method descriptor`);
  if (descriptor.parameterSlots > 254)
    reader.fail(`method "${member.name}" has too many parameters`);
  let code: CodeAttribute | null = null;
  for (let count = reader.readU2(); count > 0; count--) {
    const { name, end } = readAttributeHeader(reader, pool);
    if (name === 'Code') code = readCodeAttribute(reader, pool);
    reader.offset = end;
  }
  const wantsCode = (member.flags & (ACC_ABSTRACT | ACC_NATIVE)) === 0;
  if (wantsCode !== (code !== null)) reader.fail(`method "${member.name}" has code or lacks it`);
  return { ...member, code };
}

function checkUnique(reader: ByteReader, members: readonly Member[], kind: string): void {
  const seen = new Set<string>();
  for (const member of members) {
    const key = `${member.name} ${member.descriptor}`;
    if (seen.has(key)) reader.fail(`${kind} "${key}" is there twice`);
    seen.add(key);
  }
}

function readSourceFile(reader: ByteReader, pool: ConstantPool): string | null {
  let sourceFile: string | null = null;
  for (let count = reader.readU2(); count > 0; count--) {
    const { name, end } = readAttributeHeader(reader, pool);
    if (name === 'SourceFile') sourceFile = readText(reader, pool);
    reader.offset = end;
  }
  return sourceFile;
}
