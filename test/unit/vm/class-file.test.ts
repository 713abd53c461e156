// Reading class files: what is there, and refusals that name the class, the offset and the reason.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ClassFileError } from '../../../emulator/vm/classfile/class-file-error.ts';
import { parseClassFile } from '../../../emulator/vm/classfile/class-file.ts';
import { parseMethodDescriptor } from '../../../emulator/vm/classfile/descriptor.ts';
import {
  decodeModifiedUtf8,
  encodeModifiedUtf8,
} from '../../../emulator/vm/classfile/modified-utf8.ts';
import { CLASSES } from '../../conformance/run-program.ts';

const bytes = readFileSync(join(CLASSES, 'Sorting.class'));

function changed(at: number, ...values: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
}

function refusal(file: Uint8Array): string {
  try {
    parseClassFile(file, 'Sorting');
    return 'read';
  } catch (error) {
    if (!(error instanceof ClassFileError)) throw error;
    return error.message;
  }
}

describe('parseClassFile()', () => {
  test('reads names, members, code, handlers and lines', () => {
    const file = parseClassFile(bytes, 'Sorting');
    expect(file.name).toBe('Sorting');
    expect(file.superclass).toBe('java/lang/Object');
    expect(file.sourceFile).toBe('Sorting.java');
    expect(`${file.major}.${file.minor}`).toBe('45.3');
    expect(file.methods.map((method) => method.name + method.descriptor)).toEqual([
      '<init>()V',
      'main([Ljava/lang/String;)V',
      'sort([III)V',
    ]);
    expect(file.methods[2]?.code?.lines.length).toBeGreaterThan(5);
  });

  test('reads every class file of the conformance programs', () => {
    for (const name of readdirSync(CLASSES)) {
      const file = parseClassFile(readFileSync(join(CLASSES, name)));
      expect(`${file.name}.class`).toBe(name);
    }
  });

  test.each([
    [
      'no magic number',
      changed(0, 1),
      'Cannot read class "Sorting": the magic number is missing at offset 0',
    ],
    [
      'a version after 48.0',
      changed(6, 0, 50),
      'Cannot read class "Sorting": version 50.3 is not 45.3 to 48.0 at offset 4',
    ],
    [
      'an unknown constant',
      changed(10, 99),
      'Cannot read class "Sorting": constant tag 99 is unknown at offset 10',
    ],
    ['an end too early', bytes.subarray(0, 200), 'more bytes are missing at offset'],
    ['bytes after the end', Uint8Array.from([...bytes, 0]), 'bytes follow the class at offset'],
  ])('refuses %s', (_what, file, message) => {
    expect(refusal(file)).toContain(message);
  });

  test('refuses a class that is not the one asked for', () => {
    expect(() => parseClassFile(bytes, 'Other')).toThrow(
      'Cannot read class "Other": it calls itself "Sorting"',
    );
  });
});

describe('parseMethodDescriptor()', () => {
  test('counts slots, two for long and double', () => {
    const type = parseMethodDescriptor('(IJ[D[[Ljava/lang/String;D)V');
    expect(type?.parameters).toEqual(['I', 'J', '[D', '[[Ljava/lang/String;', 'D']);
    expect(type?.parameterSlots).toBe(7);
  });

  test.each(['', '()', 'V', '(V)V', '(I', '(L;)V', '(Ljava/lang/String)V', '([)V', '()VV', '(I)X'])(
    'refuses %j',
    (text) => {
      expect(parseMethodDescriptor(text)).toBeNull();
    },
  );
});

describe('modified UTF-8', () => {
  test('round trips NUL, Japanese and lone surrogates', () => {
    const text = 'a\0é日本\ud800';
    expect(decodeModifiedUtf8(encodeModifiedUtf8(text))).toBe(text);
    expect([...encodeModifiedUtf8('\0')]).toEqual([0xc0, 0x80]);
  });

  test.each([[[0]], [[0x80]], [[0xc2]], [[0xe3, 0x81]], [[0xf0, 0x90, 0x80, 0x80]]])(
    'refuses %j',
    (list) => {
      expect(decodeModifiedUtf8(Uint8Array.from(list))).toBeNull();
    },
  );
});
