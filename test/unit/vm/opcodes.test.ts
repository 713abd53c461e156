// Instruction by instruction: a frame, the opcode, the stack.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doubleToBits, floatToBits } from '../../../emulator/vm/heap/bits.ts';
import { OPCODE_NUMBERS, OPCODES } from '../../../emulator/vm/instructions/opcodes.ts';
import { createEmptyMachine, executeOpcode } from '../../support/vm/execute-opcode.ts';

function long(value: bigint): [number, number] {
  return [Number(BigInt.asIntN(32, value >> 32n)), Number(BigInt.asIntN(32, value))];
}

function double(value: number): [number, number] {
  const { high, low } = doubleToBits(value);
  return [high, low];
}

const MIN = -0x80000000;
const MAX = 0x7fffffff;
const MIN_LONG = -(2n ** 63n);

describe('constants', () => {
  test.each([
    ['iconst_m1', [-1]],
    ['iconst_0', [0]],
    ['iconst_5', [5]],
    ['lconst_0', [0, 0]],
    ['lconst_1', [0, 1]],
    ['fconst_1', [floatToBits(1)]],
    ['fconst_2', [floatToBits(2)]],
    ['dconst_0', double(0)],
    ['dconst_1', double(1)],
  ])('%s pushes %j', (mnemonic, expected) => {
    expect(executeOpcode(mnemonic).ints).toEqual(expected);
  });

  test('bipush and sipush push signed values', () => {
    expect(executeOpcode('bipush', { operands: [0x80] }).ints).toEqual([-128]);
    expect(executeOpcode('sipush', { operands: [0xff, 0xfe] }).ints).toEqual([-2]);
  });

  test('ldc, ldc_w and ldc2_w push constants of the pool', () => {
    const pool = [
      { kind: 'int', bits: 123_456 },
      { kind: 'float', bits: floatToBits(1.5) },
      { kind: 'long', high: 1, low: -2 },
    ] as const;
    expect(executeOpcode('ldc', { operands: [1], pool }).ints).toEqual([123_456]);
    expect(executeOpcode('ldc_w', { operands: [0, 2], pool }).ints).toEqual([floatToBits(1.5)]);
    expect(executeOpcode('ldc2_w', { operands: [0, 3], pool }).ints).toEqual([1, -2]);
  });

  test('ldc pushes the one object of a string constant', () => {
    const pool = [{ kind: 'string', text: 'constant' }] as const;
    const { refs, thread } = executeOpcode('ldc', { operands: [1], pool, steps: 2 });
    expect(refs[0]).toBe(thread.machine.strings.get('constant'));
  });
});

describe('loads and stores', () => {
  test('iload, lload and their short forms push locals', () => {
    const locals = [7, 1, 2, 9];
    expect(executeOpcode('iload', { operands: [3], locals }).ints).toEqual([9]);
    expect(executeOpcode('fload_0', { locals }).ints).toEqual([7]);
    expect(executeOpcode('lload_1', { locals }).ints).toEqual([1, 2]);
    expect(executeOpcode('dload', { operands: [2], locals }).ints).toEqual([2, 9]);
  });

  test('istore, lstore and their short forms take from the stack', () => {
    expect(executeOpcode('istore_2', { stack: [5] }).locals[2]).toBe(5);
    expect(executeOpcode('dstore', { operands: [4], stack: [5, 6] }).locals.slice(4, 6)).toEqual([
      5, 6,
    ]);
  });

  test('wide widens the index of a local and the increment of iinc', () => {
    const iload = OPCODE_NUMBERS['iload'] ?? 0;
    const iinc = OPCODE_NUMBERS['iinc'] ?? 0;
    expect(executeOpcode('wide', { operands: [iload, 0, 2], locals: [0, 0, 8] }).ints).toEqual([8]);
    const widened = executeOpcode('wide', { operands: [iinc, 0, 1, 0x80, 0], locals: [0, 1] });
    expect(widened.locals[1]).toBe(-32767);
  });

  test('iinc adds a signed byte without the stack', () => {
    expect(executeOpcode('iinc', { operands: [1, 0xff], locals: [0, MIN] }).locals[1]).toBe(MAX);
  });
});

describe('stack', () => {
  test.each([
    ['pop', [1, 2], [1]],
    ['pop2', [1, 2, 3], [1]],
    ['dup', [1, 2], [1, 2, 2]],
    ['dup_x1', [1, 2], [2, 1, 2]],
    ['dup_x2', [1, 2, 3], [3, 1, 2, 3]],
    ['dup2', [1, 2], [1, 2, 1, 2]],
    ['dup2_x1', [1, 2, 3], [2, 3, 1, 2, 3]],
    ['dup2_x2', [1, 2, 3, 4], [3, 4, 1, 2, 3, 4]],
    ['swap', [1, 2], [2, 1]],
    ['nop', [1], [1]],
  ])('%s turns %j into %j', (mnemonic, stack, expected) => {
    expect(executeOpcode(mnemonic, { stack }).ints).toEqual(expected);
  });

  test('dup_x2 moves references with ints', () => {
    const machine = createEmptyMachine();
    const mirror = executeOpcode('ldc', {
      operands: [1],
      pool: [{ kind: 'string', text: 'x' }],
      steps: 2,
    }).refs[0];
    const { refs, ints } = executeOpcode('dup_x2', { stack: [4, 5, mirror ?? null], machine });
    expect(refs[0]).toBe(mirror);
    expect(refs[3]).toBe(mirror);
    expect(ints.slice(1, 3)).toEqual([4, 5]);
  });
});

describe('int arithmetic', () => {
  test.each([
    ['iadd', [MAX, 1], MIN],
    ['isub', [MIN, 1], MAX],
    ['imul', [123_456_789, 987_654_321], Math.imul(123_456_789, 987_654_321)],
    ['idiv', [-7, 2], -3],
    ['idiv', [MIN, -1], MIN],
    ['irem', [-7, 2], -1],
    ['irem', [MIN, -1], 0],
    ['ineg', [MIN], MIN],
    ['ishl', [1, 33], 2],
    ['ishr', [-8, 1], -4],
    ['iushr', [-1, 28], 15],
    ['iand', [12, 10], 8],
    ['ior', [12, 10], 14],
    ['ixor', [12, 10], 6],
    ['i2b', [200], -56],
    ['i2c', [-1], 65_535],
    ['i2s', [40_000], -25_536],
  ])('%s of %j is %i', (mnemonic, stack, expected) => {
    expect(executeOpcode(mnemonic, { stack }).ints).toEqual([expected]);
  });

  test.each(['idiv', 'irem'])('%s by zero throws ArithmeticException', (mnemonic) => {
    const { thrown } = executeOpcode(mnemonic, { stack: [1, 0], steps: 2 });
    expect(thrown).toBe('java/lang/ArithmeticException');
  });
});

const LONGS = [
  0n,
  1n,
  -1n,
  2n,
  10n,
  -10n,
  2n ** 31n,
  2n ** 32n,
  -(2n ** 32n),
  2n ** 53n + 1n,
  1234567890123456789n,
  -987654321987654321n,
  2n ** 63n - 1n,
  MIN_LONG,
];

describe('long arithmetic', () => {
  const operations: Record<string, (a: bigint, b: bigint) => bigint> = {
    ladd: (a, b) => a + b,
    lsub: (a, b) => a - b,
    lmul: (a, b) => a * b,
    ldiv: (a, b) => a / b,
    lrem: (a, b) => a % b,
    land: (a, b) => a & b,
    lor: (a, b) => a | b,
    lxor: (a, b) => a ^ b,
  };
  test.each(Object.keys(operations))('%s is exact in 64 bits', (mnemonic) => {
    const machine = createEmptyMachine();
    for (const a of LONGS) {
      for (const b of LONGS) {
        if (b === 0n && /div|rem/.test(mnemonic)) continue;
        const { ints } = executeOpcode(mnemonic, { stack: [...long(a), ...long(b)], machine });
        expect(ints).toEqual(long(operations[mnemonic]?.(a, b) ?? 0n));
      }
    }
  });

  test('lneg, lcmp and conversions', () => {
    expect(executeOpcode('lneg', { stack: long(MIN_LONG) }).ints).toEqual(long(MIN_LONG));
    expect(executeOpcode('lneg', { stack: long(5n) }).ints).toEqual(long(-5n));
    expect(executeOpcode('lcmp', { stack: [...long(-1n), ...long(1n)] }).ints).toEqual([-1]);
    expect(executeOpcode('lcmp', { stack: [...long(2n ** 31n), ...long(1n)] }).ints).toEqual([1]);
    expect(executeOpcode('i2l', { stack: [-5] }).ints).toEqual(long(-5n));
    expect(executeOpcode('l2i', { stack: long(2n ** 32n + 7n) }).ints).toEqual([7]);
  });

  test.each([0, 1, 31, 32, 33, 63, 64, -1])('shifts by %i', (distance) => {
    const machine = createEmptyMachine();
    const shift = BigInt(distance & 63);
    for (const a of LONGS) {
      const stack = [...long(a), distance];
      expect(executeOpcode('lshl', { stack, machine }).ints).toEqual(long(a << shift));
      expect(executeOpcode('lshr', { stack, machine }).ints).toEqual(long(a >> shift));
      const unsigned = BigInt.asUintN(64, a) >> shift;
      expect(executeOpcode('lushr', { stack, machine }).ints).toEqual(long(unsigned));
    }
  });
});

describe('floating point', () => {
  test('float operations round once to float', () => {
    const stack = [floatToBits(16_777_216), floatToBits(1)];
    expect(executeOpcode('fadd', { stack }).ints).toEqual([floatToBits(16_777_216)]);
    const third = executeOpcode('fdiv', { stack: [floatToBits(1), floatToBits(3)] });
    expect(third.ints).toEqual([floatToBits(Math.fround(1 / 3))]);
  });

  test('double operations and remainders follow IEEE 754 and the sign of the dividend', () => {
    const sum = executeOpcode('dadd', { stack: [...double(0.1), ...double(0.2)] });
    expect(sum.ints).toEqual(double(0.1 + 0.2));
    const rest = executeOpcode('drem', { stack: [...double(-5.5), ...double(2)] });
    expect(rest.ints).toEqual(double(-1.5));
  });

  test('comparisons with NaN give -1 or 1 by the instruction', () => {
    const stack = [floatToBits(NaN), floatToBits(1)];
    expect(executeOpcode('fcmpl', { stack }).ints).toEqual([-1]);
    expect(executeOpcode('fcmpg', { stack }).ints).toEqual([1]);
    const doubles = [...double(NaN), ...double(NaN)];
    expect(executeOpcode('dcmpl', { stack: doubles }).ints).toEqual([-1]);
    expect(executeOpcode('dcmpg', { stack: doubles }).ints).toEqual([1]);
  });

  test('negation of zero changes its sign', () => {
    expect(executeOpcode('fneg', { stack: [floatToBits(0)] }).ints).toEqual([floatToBits(-0)]);
    expect(executeOpcode('dneg', { stack: double(0) }).ints).toEqual(double(-0));
  });

  test.each([
    [NaN, 0, 0n],
    [1e300, MAX, 2n ** 63n - 1n],
    [-1e300, MIN, MIN_LONG],
    [-1.99, -1, -1n],
  ])('d2i and d2l of %d saturate and round towards zero', (value, int, whole) => {
    expect(executeOpcode('d2i', { stack: double(value) }).ints).toEqual([int]);
    expect(executeOpcode('d2l', { stack: double(value) }).ints).toEqual(long(whole));
  });
});

describe('branches', () => {
  const FAR = [0, 7];
  test.each([
    ['ifeq', [0], [1]],
    ['ifne', [1], [0]],
    ['iflt', [-1], [0]],
    ['ifge', [0], [-1]],
    ['ifgt', [1], [0]],
    ['ifle', [0], [1]],
    ['if_icmpeq', [1, 1], [1, 2]],
    ['if_icmpne', [1, 2], [1, 1]],
    ['if_icmplt', [1, 2], [2, 2]],
    ['if_icmpge', [2, 2], [1, 2]],
    ['if_icmpgt', [3, 2], [2, 2]],
    ['if_icmple', [2, 2], [3, 2]],
  ])('%s branches for %j and not for %j', (mnemonic, taken, not) => {
    const operands = [...FAR, 0, 0, 0, 0];
    const there = executeOpcode(mnemonic, { stack: taken, operands }).frame.pc;
    const here = executeOpcode(mnemonic, { stack: not, operands }).frame.pc;
    expect(there).toBe(6);
    expect(here).toBe(2);
  });

  test('ifnull and if_acmpeq look at references', () => {
    const operands = [...FAR, 0, 0, 0, 0];
    expect(executeOpcode('ifnull', { stack: [null], operands }).frame.pc).toBe(6);
    expect(executeOpcode('ifnonnull', { stack: [null], operands }).frame.pc).toBe(2);
    expect(executeOpcode('if_acmpeq', { stack: [null, null], operands }).frame.pc).toBe(6);
  });
});

test('every opcode of the specification has a number of its own', () => {
  expect(OPCODES.length).toBe(202);
  expect(OPCODES[0]?.mnemonic).toBe('nop');
  expect(OPCODES[132]?.mnemonic).toBe('iinc');
  expect(OPCODES[186]).toBeNull();
  expect(OPCODES[201]?.mnemonic).toBe('jsr_w');
});

test('each case of the fetch loop is the number of the mnemonic beside it', () => {
  const path = new URL('../../../emulator/vm/instructions/interpret.ts', import.meta.url);
  const cases = [...readFileSync(path, 'utf8').matchAll(/case (\d+): \/\* (\w+) \*\//g)];
  expect(cases.length).toBeGreaterThan(80);
  for (const [, number, mnemonic] of cases) {
    expect(`${mnemonic} ${number}`).toBe(`${mnemonic} ${OPCODE_NUMBERS[mnemonic ?? '']}`);
  }
});
