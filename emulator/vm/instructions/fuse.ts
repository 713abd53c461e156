// Replaces the first of several decoded instructions by the one number under which the fetch loop takes them all.
import { FUSED_OPCODES, OPCODE_NUMBERS } from './opcodes.ts';

type Fusion = { readonly opcode: number; readonly parts: readonly number[] };

/** By the first part's number, the longest first. */
const FUSIONS: ReadonlyMap<number, readonly Fusion[]> = groupByFirst(
  Object.entries(FUSED_OPCODES).map(([name, parts]) => ({
    opcode: numberOf(name),
    parts: parts.split(' ').map(numberOf),
  })),
);

function numberOf(mnemonic: string): number {
  const number = OPCODE_NUMBERS[mnemonic];
  if (number === undefined) throw new RangeError(`Instruction "${mnemonic}" is unknown`);
  return number;
}

function groupByFirst(fusions: readonly Fusion[]): Map<number, Fusion[]> {
  const groups = new Map<number, Fusion[]>();
  for (const fusion of fusions.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const first = fusion.parts[0] ?? 0;
    groups.set(first, [...(groups.get(first) ?? []), fusion]);
  }
  return groups;
}

/** `starts` are the places of all instructions in the code, in order. */
export function fuseInstructions(code: Int32Array, starts: readonly number[]): void {
  starts.forEach((start, index) => {
    const fusion = FUSIONS.get(code[start] as number)?.find(({ parts }) =>
      parts.every((part, offset) => code[starts[index + offset] ?? -1] === part),
    );
    if (fusion !== undefined) code[start] = fusion.opcode;
  });
}
