// Verification: the Java part of the libraries passes, and what would confuse the typed stack does not.
import { describe, expect, test } from 'vitest';
import { cldcClasses } from '../../../emulator/lib/java/cldc.ts';
import type { CodeAttribute } from '../../../emulator/vm/classfile/code-attribute.ts';
import { OPCODE_NUMBERS } from '../../../emulator/vm/instructions/opcodes.ts';
import { Machine } from '../../../emulator/vm/machine.ts';
import { librarySource } from '../../../emulator/vm/native/library-class.ts';
import type { Method } from '../../../emulator/vm/run-time-data.ts';
import { verifyMethod } from '../../../emulator/vm/verify/verify-method.ts';

function createMachine(): Machine {
  return new Machine({
    sources: [librarySource(cldcClasses())],
    clock: { now: () => 0, uptime: () => 0 },
    output: { out: () => {}, err: () => {} },
    heapBytes: 1_000_000,
  });
}

/** Verifies code as that of `Vector.isEmpty()Z`: an instance method without parameters that returns an int. */
function verify(...words: readonly (string | number)[]): string {
  const machine = createMachine();
  const vector = machine.loadClass('java.util.Vector');
  const method = vector.methods.find((each) => each.name === 'isEmpty') as Method;
  const bytecode = Uint8Array.from(
    words.map((word) => (typeof word === 'number' ? word : (OPCODE_NUMBERS[word] ?? 0))),
  );
  const body: CodeAttribute = {
    maxStack: 3,
    maxLocals: 3,
    bytecode,
    offset: 0,
    ranges: [],
    lines: [],
  };
  try {
    verifyMethod(machine.data, { ...method, maxLocals: 3, body }, body);
    return 'verified';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('verifyMethod()', () => {
  test('accepts every method of the libraries that are compiled from Java', () => {
    const machine = createMachine();
    const compiled = cldcClasses().filter((library) => library.classFile !== null);
    for (const { declaration } of compiled) {
      for (const method of machine.loadClass(declaration.name).methods) {
        if (method.body !== null) verifyMethod(machine.data, method, method.body);
      }
    }
    expect(compiled.length).toBeGreaterThan(25);
  });

  test('accepts straight code and branches that agree', () => {
    expect(verify('iconst_0', 'ireturn')).toBe('verified');
    expect(
      verify('aload_0', 'ifnull', 0, 5, 'iconst_1', 'ireturn', 'iconst_0', 'ireturn'),
    ).toContain('verified');
  });

  test.each([
    ['an int taken for an object', ['iconst_0', 'areturn'], 'areturn in a method that returns Z'],
    ['an object taken for an int', ['aload_0', 'ireturn'], 'is no Z'],
    ['a local that nothing was stored in', ['iload_1', 'ireturn'], 'local 1 is no I'],
    ['a local beyond the last', ['iload', 9, 'ireturn'], 'beyond the last'],
    ['an empty stack', ['pop', 'iconst_0', 'ireturn'], 'underflows'],
    ['a full stack', ['lconst_0', 'lconst_0', 'ireturn'], 'overflows'],
    ['half a long', ['lconst_0', 'pop', 'ireturn'], 'cut in two'],
    ['the end without a return', ['nop'], 'runs over its end'],
    ['an endless stack', ['iconst_0', 'goto', 0xff, 0xff], 'different depths'],
    [
      'an array instruction on something else',
      ['aload_0', 'iconst_0', 'iaload', 'ireturn'],
      'is no array',
    ],
    ['ret without jsr', ['ret', 0], 'no return address'],
    ['a subroutine that calls itself', ['jsr', 0, 0], 'subroutine calls itself'],
    ['throwing what is no Throwable', ['aload_0', 'athrow'], 'is no Ljava/lang/Throwable;'],
    ['a branch into an instruction', ['goto', 0, 1], 'a branch meets no instruction'],
    ['an unknown opcode', [186, 'ireturn'], 'opcode 186 is unknown'],
    ['an instruction cut off', ['sipush', 1], 'runs over the end'],
    ['a constant that is none', ['ldc', 255, 'ireturn'], 'constant 255 cannot be loaded'],
  ])('refuses %s', (_what, words, message) => {
    expect(verify(...words)).toContain(message);
  });
});
