// Instructions that the fetch loop takes in one step, against the same ones taken singly (a nop between them keeps
// them apart). `aload getfield` needs a class with fields: the conformance programs have it.
import { describe, expect, test } from 'vitest';
import { FUSED_OPCODES, OPCODE_NUMBERS } from '../../../emulator/vm/instructions/opcodes.ts';
import type { JavaArray } from '../../../emulator/vm/run-time-data.ts';
import {
  createEmptyMachine,
  executeOpcode,
  type OpcodeResult,
} from '../../support/vm/execute-opcode.ts';
import { allocateArray } from '../../../emulator/vm/heap/allocate.ts';

/** Bytes after each opcode; a branch goes over the one instruction that follows it. */
const OPERANDS: Readonly<Record<string, readonly number[]>> = {
  iload: [0],
  istore: [4],
  iinc: [0, 1],
  aload: [2],
  lload: [0],
  lstore: [4],
  bipush: [3],
  ldc2_w: [0, 1],
  if_icmplt: [0, 4],
  if_icmpge: [0, 4],
  if_icmpeq: [0, 4],
  if_icmpne: [0, 4],
};

const POOL = [{ kind: 'long', high: 11, low: 12 }] as const;
const machine = createEmptyMachine();
const array = allocateArray(machine.data, machine.loadClass('[I'), 4) as JavaArray<Int32Array>;
array.elements.set([70, 71, 72, 73]);

type Values = { readonly locals: readonly number[]; readonly stack: readonly number[] };

/** Runs the parts and then one of iconst_1 and iconst_2, the second where the last part has branched. */
function run(
  parts: readonly string[],
  { locals, stack }: Values,
  between: readonly string[],
): OpcodeResult {
  const [first = '', ...others] = parts;
  const rest = others.flatMap((part) => [...between, part]);
  const bytes = rest.flatMap((part) => [OPCODE_NUMBERS[part] ?? 0, ...(OPERANDS[part] ?? [])]);
  const needsArray = parts.includes('iaload');
  return executeOpcode(first, {
    operands: [
      ...(OPERANDS[first] ?? []),
      ...bytes,
      OPCODE_NUMBERS['iconst_1'] ?? 0,
      OPCODE_NUMBERS['iconst_2'] ?? 0,
    ],
    locals: locals.map((value, index) => (index === OPERANDS['aload']?.[0] ? array : value)),
    stack: needsArray ? [array] : stack,
    pool: POOL,
    steps: 1 + rest.length + 1,
  });
}

const CASES: readonly Values[] = [
  { locals: [2, 3, 4, 5, 6, 7], stack: [8, 9] },
  { locals: [3, 2, 4, 5, 6, 7], stack: [8, 3] },
  { locals: [-1, -1, 4, 5, 6, 7], stack: [-8, -9] },
  { locals: [0x7fffffff, 1, 4, 5, 6, 7], stack: [0x7fffffff, 2] },
];

const names = Object.entries(FUSED_OPCODES).filter(([, parts]) => !parts.includes('getfield'));

describe('fused instructions', () => {
  test.each(names)('%s does what %s do', (_name, text) => {
    const parts = text.split(' ');
    for (const values of CASES) {
      const fused = run(parts, values, []);
      const single = run(parts, values, ['nop']);
      expect(fused.thrown).toBe(single.thrown);
      expect(fused.ints).toEqual(single.ints);
      expect(refsOf(fused, text)).toEqual(refsOf(single, text));
      expect(fused.locals).toEqual(single.locals);
    }
  });
});

/** Where an int has been loaded through a reference, that one may still lie beside it. */
function refsOf({ refs }: OpcodeResult, parts: string): OpcodeResult['refs'] {
  return /[ib]aload$/.test(parts) ? [] : refs;
}
