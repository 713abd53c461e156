// The program that the machine is warmed up with, against the fetch loop that it is for.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWarmUp } from '../../../emulator/handset/applications/warm-up.ts';
import { FUSED_OPCODES, OPCODE_NUMBERS } from '../../../emulator/vm/instructions/opcodes.ts';
import type { Machine } from '../../../emulator/vm/machine.ts';
import type { Frame, JavaThread } from '../../../emulator/vm/run-time-data.ts';

const FETCH_LOOP = new URL('../../../emulator/vm/instructions/interpret.ts', import.meta.url);

test('WarmUp uses every instruction of the fetch loop, and every branch both ways', () => {
  const used = runWarmUp();
  const cases = [...readFileSync(FETCH_LOOP, 'utf8').matchAll(/case \d+: \/\* (\w+) \*\//g)];
  const names = cases.map(([, mnemonic = '']) => mnemonic);
  expect(names.length).toBeGreaterThan(80);
  expect(names.filter((name) => !used.has(name))).toEqual([]);
  const branches = names.filter((name) => /(^|_)if/.test(name));
  expect(branches.filter((name) => used.get(name)?.size !== 2)).toEqual([]);
});

/** By mnemonic, how far the program counter moved: on, or elsewhere. */
function runWarmUp(): Map<string, Set<'on' | 'elsewhere'>> {
  const machine = createWarmUp();
  const [thread] = machine.data.threads as [JavaThread];
  const names = new Map(Object.entries(OPCODE_NUMBERS).map(([name, number]) => [number, name]));
  const used = new Map<string, Set<'on' | 'elsewhere'>>();
  for (let count = 0; count < 10_000; count++) {
    const { code, pc } = thread.frames[thread.depth] as Frame;
    const name = names.get(code[pc] as number) ?? '';
    const after = runOne(machine, thread);
    const ways = used.get(name) ?? new Set();
    used.set(name, ways.add(after === pc + wordsOf(name) ? 'on' : 'elsewhere'));
  }
  return used;
}

/** Of a branch: its opcode and operand, and those of what is fused with it. */
function wordsOf(name: string): number {
  const parts = FUSED_OPCODES[name as keyof typeof FUSED_OPCODES]?.split(' ') ?? [name];
  return parts.reduce((sum, part) => sum + (part === 'iinc' ? 3 : 2), 0);
}

function runOne(machine: Machine, thread: JavaThread): number {
  machine.run(1);
  return (thread.frames[thread.depth] as Frame).pc;
}
