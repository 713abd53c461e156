// Class files without code for the classes that the library declares in TypeScript, so that a Java compiler can use them.
import { ACC_ABSTRACT, ACC_NATIVE } from '../vm/classfile/access-flags.ts';
import type { Constant } from '../vm/classfile/constant-pool.ts';
import { encodeModifiedUtf8 } from '../vm/classfile/modified-utf8.ts';
import { parseMethodDeclaration } from '../vm/native/declaration.ts';
import { definitionOf, type LibraryClass } from '../vm/native/library-class.ts';

/** The bytes of a class file that declares the class: fields with constants, methods as native or abstract. */
export function writeStubClass(library: LibraryClass): Uint8Array {
  const file = definitionOf(library);
  const exceptions = exceptionsByMethod(library);
  const writer = new StubWriter();
  const body = writer.u2(
    file.flags | 0x20,
    writer.classIndex(file.name),
    file.superclass === null ? 0 : writer.classIndex(file.superclass),
    file.interfaces.length,
    ...file.interfaces.map((name) => writer.classIndex(name)),
    file.fields.length,
  );
  for (const { flags, name, descriptor, constantValue } of file.fields) {
    body.push(...writer.u2(flags, writer.utf8(name), writer.utf8(descriptor)));
    body.push(...writer.constantValue(constantValue));
  }
  const methods = file.methods.filter((method) => method.name !== '<clinit>');
  body.push(...writer.u2(methods.length));
  for (const { name, descriptor, flags } of methods) {
    const kept = flags | ((flags & ACC_ABSTRACT) === 0 ? ACC_NATIVE : 0);
    body.push(...writer.u2(kept, writer.utf8(name), writer.utf8(descriptor)));
    body.push(...writer.exceptions(exceptions.get(name + descriptor) ?? []));
  }
  return writer.finish([...body, ...writer.u2(0)]);
}

function exceptionsByMethod(library: LibraryClass): ReadonlyMap<string, readonly string[]> {
  const { name } = library.declaration;
  const declared = Object.keys(library.body.methods ?? {}).map((text) =>
    parseMethodDeclaration(text, name),
  );
  return new Map(declared.map((method) => [method.name + method.descriptor, method.exceptions]));
}

class StubWriter {
  readonly #indexes = new Map<string, number>();
  readonly #pool: number[] = [];
  #count = 1;

  u2(...values: readonly number[]): number[] {
    return values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]);
  }

  #u4(...values: readonly number[]): number[] {
    return values.flatMap((value) => this.u2(value >>> 16, value));
  }

  #entry(key: string, bytes: readonly number[], slots = 1): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    const index = this.#count;
    this.#indexes.set(key, index);
    this.#pool.push(...bytes);
    this.#count += slots;
    return index;
  }

  utf8(text: string): number {
    const bytes = encodeModifiedUtf8(text);
    return this.#entry(`utf8 ${text}`, [1, ...this.u2(bytes.length), ...bytes]);
  }

  classIndex(name: string): number {
    const nameIndex = this.utf8(name);
    return this.#entry(`class ${name}`, [7, ...this.u2(nameIndex)]);
  }

  #constant(constant: Constant): number {
    const { kind } = constant;
    if (kind === 'string') {
      const text = this.utf8(constant.text);
      return this.#entry(`string ${constant.text}`, [8, ...this.u2(text)]);
    }
    if (kind === 'int' || kind === 'float') {
      const tag = kind === 'int' ? 3 : 4;
      return this.#entry(`${kind} ${constant.bits}`, [tag, ...this.#u4(constant.bits)]);
    }
    if (kind === 'long' || kind === 'double') {
      const { high, low } = constant;
      const tag = kind === 'long' ? 5 : 6;
      return this.#entry(`${kind} ${high} ${low}`, [tag, ...this.#u4(high, low)], 2);
    }
    throw new TypeError(`A field cannot hold a constant of kind "${kind}"`);
  }

  constantValue(constant: Constant | null): number[] {
    if (constant === null) return this.u2(0);
    const value = this.u2(this.#constant(constant));
    return [...this.u2(1, this.utf8('ConstantValue')), ...this.#u4(2), ...value];
  }

  exceptions(names: readonly string[]): number[] {
    if (names.length === 0) return this.u2(0);
    const list = this.u2(names.length, ...names.map((name) => this.classIndex(name)));
    return [...this.u2(1, this.utf8('Exceptions')), ...this.#u4(list.length), ...list];
  }

  finish(body: readonly number[]): Uint8Array {
    const header = [0xca, 0xfe, 0xba, 0xbe, ...this.u2(3, 45, this.#count)];
    return Uint8Array.from([...header, ...this.#pool, ...body]);
  }
}
