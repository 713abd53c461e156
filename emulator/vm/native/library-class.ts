// How a class library declares a class in TypeScript: Java declarations as text, the host's function beside each.
import { ACC_ABSTRACT, ACC_INTERFACE, ACC_NATIVE, ACC_STATIC } from '../classfile/access-flags.ts';
import type { ClassFile, FieldInfo, MethodInfo } from '../classfile/class-file.ts';
import { ConstantPool, type Constant } from '../classfile/constant-pool.ts';
import type {
  ClassSource,
  FoundClass,
  JavaObject,
  NativeCode,
  RunTimeData,
} from '../run-time-data.ts';
import { doubleToBits, floatToBits } from '../heap/bits.ts';
import type { NativeCall } from './native-call.ts';
import {
  parseClassDeclaration,
  parseFieldDeclaration,
  parseMethodDeclaration,
  type ClassDeclaration,
  type MemberDeclaration,
} from './declaration.ts';
import type { SUSPENDED } from './suspended.ts';

/**
 * What a host function may return for its Java type: a boolean for `boolean`, a number for the other small types, a
 * bigint for `long`, an object, null or (for String) a host string for references, nothing for `void`; SUSPENDED
 * after a call that continues later.
 */
export type NativeResult =
  | number
  | bigint
  | boolean
  | string
  | JavaObject
  | null
  | undefined
  | void
  | typeof SUSPENDED;

/**
 * A Java method's body in the host. After the call come `this` (not for static methods) and the arguments: numbers,
 * booleans, bigints for `long`, host strings (or null) for `String`, objects for other references.
 */
export type NativeFunction = (call: NativeCall, ...args: never[]) => NativeResult;

/** How what the host keeps in `instance.host` becomes plain data and back; left out, it is data already. */
export type HostState = {
  readonly save?: (host: unknown) => unknown;
  readonly restore?: (saved: unknown, data: RunTimeData) => unknown;
  /** Java objects that the host state holds. */
  readonly references?: (host: unknown) => Iterable<JavaObject>;
  /** Heap bytes that the host state stands for. */
  readonly bytes?: (host: unknown) => number;
};

export type ConstantValue = number | bigint | string | null;

export type ClassBody = {
  /** By declaration; the value of a constant, null for the default. */
  readonly fields?: Readonly<Record<string, ConstantValue>>;
  /** By declaration; null for abstract methods. */
  readonly methods?: Readonly<Record<string, NativeFunction | null>>;
  /** The static initializer. */
  readonly initialize?: NativeFunction;
  readonly host?: HostState;
};

export type LibraryClass = {
  readonly declaration: ClassDeclaration;
  readonly body: ClassBody;
  /** The compiled Java part, whose native methods are those of the body. */
  readonly classFile: (() => Uint8Array) | null;
};

/** Declares a class wholly in TypeScript. Errors: SyntaxError, for a class declaration that is none. */
export function defineClass(declaration: string, body: ClassBody = {}): LibraryClass {
  return { declaration: parseClassDeclaration(declaration), body, classFile: null };
}

/** A class compiled from Java source; the body holds its native methods only. */
export function compiledClass(
  name: string,
  classFile: () => Uint8Array,
  body: ClassBody = {},
): LibraryClass {
  const internalName = name.replaceAll('.', '/');
  const declaration = { flags: 0, name: internalName, superclass: null, interfaces: [] };
  return { declaration, body, classFile };
}

/** What a handset does not have of a library: a whole class (its internal name), or a member of it. */
export type Lacks = (
  className: string,
  member: { readonly name: string; readonly descriptor: string } | null,
) => boolean;

/** A library as a place where the machine finds classes. Errors: RangeError, when two classes share a name. */
export function librarySource(
  classes: readonly LibraryClass[],
  lacks: Lacks = () => false,
): ClassSource {
  const byName = new Map<string, LibraryClass>();
  for (const each of classes) {
    const { name } = each.declaration;
    if (byName.has(name)) throw new RangeError(`Library class "${name}" is there twice`);
    byName.set(name, each);
  }
  return (name) => {
    const library = byName.get(name);
    if (library === undefined) return null;
    if (lacks(name, null)) return 'lacking';
    const found = foundLibraryClass(library);
    return { ...found, lacks: (member, descriptor) => lacks(name, { name: member, descriptor }) };
  };
}

function foundLibraryClass(library: LibraryClass): FoundClass {
  const { name } = library.declaration;
  const natives = new Map<string, NativeCode>();
  for (const [text, native] of Object.entries(library.body.methods ?? {})) {
    const method = parseMethodDeclaration(text, name);
    if (native !== null) natives.set(method.name + method.descriptor, native);
  }
  if (library.body.initialize !== undefined) natives.set('<clinit>()V', library.body.initialize);
  return {
    bytes: library.classFile === null ? null : library.classFile(),
    definition: library.classFile === null ? definitionOf(library) : null,
    natives,
    isLibrary: true,
    host: library.body.host ?? null,
  };
}

/** The declaration in the form of a parsed class file. */
export function definitionOf({ declaration, body }: LibraryClass): ClassFile {
  const { flags, name, superclass, interfaces } = declaration;
  const fields = Object.entries(body.fields ?? {}).map(([text, value]) =>
    fieldInfo(parseFieldDeclaration(text, name), value),
  );
  const methods = Object.entries(body.methods ?? {}).map(([text, native]) =>
    methodInfo(parseMethodDeclaration(text, name), native, flags),
  );
  if (body.initialize !== undefined) {
    methods.push({
      flags: ACC_STATIC | ACC_NATIVE,
      name: '<clinit>',
      descriptor: '()V',
      code: null,
    });
  }
  const pool = new ConstantPool([]);
  const shape = { major: 48, minor: 0, flags, name, superclass, interfaces };
  return { ...shape, fields, methods, pool, sourceFile: null };
}

function fieldInfo(member: MemberDeclaration, value: ConstantValue): FieldInfo {
  const constantValue = value === null ? null : constantOf(value, member.descriptor);
  return { ...member, constantValue };
}

function constantOf(value: NonNullable<ConstantValue>, descriptor: string): Constant {
  if (typeof value === 'string') return { kind: 'string', text: value };
  if (descriptor === 'J') {
    const bits = BigInt(value);
    return {
      kind: 'long',
      high: Number(BigInt.asIntN(32, bits >> 32n)),
      low: Number(BigInt.asIntN(32, bits)),
    };
  }
  if (descriptor === 'D') return { kind: 'double', ...doubleToBits(Number(value)) };
  if (descriptor === 'F') return { kind: 'float', bits: floatToBits(Number(value)) };
  return { kind: 'int', bits: Number(value) };
}

function methodInfo(
  member: MemberDeclaration,
  native: NativeFunction | null,
  classFlags: number,
): MethodInfo {
  const isInterface = (classFlags & ACC_INTERFACE) !== 0;
  const implied = isInterface ? ACC_ABSTRACT : 0;
  const flags = member.flags | implied | (native === null ? 0 : ACC_NATIVE);
  if (native === null && (flags & ACC_ABSTRACT) === 0) {
    throw new SyntaxError(`Method "${member.name}${member.descriptor}" has no function`);
  }
  return { ...member, flags, code: null };
}
