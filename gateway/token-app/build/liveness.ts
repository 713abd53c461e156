// Which local variables are still read from an instruction on: a backward data-flow over the code.
import { instructionsOf, type Code, type Instruction } from './code.ts';

type Effect = { readonly reads: bigint; readonly writes: bigint };

/** For each offset of an instruction, the locals read later as a set of bits. */
export function liveLocals(code: Code): ReadonlyMap<number, bigint> {
  const instructions = instructionsOf(code.bytes);
  const live = new Map<number, bigint>(instructions.map(({ at }) => [at, 0n]));
  for (let changed = true; changed;) {
    changed = false;
    for (const instruction of instructions.toReversed()) {
      const after = successors(code, instruction)
        .map((at) => live.get(at) ?? 0n)
        .reduce((all, one) => all | one, 0n);
      const { reads, writes } = effectOf(code.bytes, instruction);
      // A handler may begin before the write has happened, so its locals stay live.
      const before = reads | (after & ~writes) | handled(code, instruction, live);
      if (before !== live.get(instruction.at)) changed = true;
      live.set(instruction.at, before);
    }
  }
  return live;
}

function handled(code: Code, instruction: Instruction, live: ReadonlyMap<number, bigint>): bigint {
  return code.handlers
    .filter(({ start, end }) => instruction.at >= start && instruction.at < end)
    .map(({ handler }) => live.get(handler) ?? 0n)
    .reduce((all, one) => all | one, 0n);
}

function successors(code: Code, instruction: Instruction): readonly number[] {
  const { at, opcode, length } = instruction;
  const view = new DataView(code.bytes.buffer, code.bytes.byteOffset);
  const isReturn = (opcode >= 0xac && opcode <= 0xb1) || opcode === 0xbf;
  if (isReturn) return [];
  if (opcode === 0xa7) return [at + view.getInt16(at + 1)];
  if (opcode === 0xaa || opcode === 0xab) return switchTargets(view, instruction);
  const isBranch = (opcode >= 0x99 && opcode <= 0xa6) || opcode === 0xc6 || opcode === 0xc7;
  return isBranch ? [at + length, at + view.getInt16(at + 1)] : [at + length];
}

function switchTargets(view: DataView, { at, opcode, length }: Instruction): readonly number[] {
  const aligned = (at + 4) & ~3;
  const targets = [at + view.getInt32(aligned)];
  const [from, step] = opcode === 0xaa ? [aligned + 12, 4] : [aligned + 12, 8];
  for (let place = from; place < at + length; place += step)
    targets.push(at + view.getInt32(place));
  return targets;
}

function effectOf(bytes: Uint8Array, { at, opcode, length }: Instruction): Effect {
  const operand = bytes[at + 1] ?? 0;
  if (opcode === 0xc4) return accessOf(operand, ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
  if (length > 1) return accessOf(opcode, operand);
  // iload_0 … aload_3 and istore_0 … astore_3 have type and local in the opcode.
  const isLoad = opcode >= 0x1a && opcode <= 0x2d;
  const isStore = opcode >= 0x3b && opcode <= 0x4e;
  if (!isLoad && !isStore) return accessOf(opcode, 0);
  const short = opcode - (isLoad ? 0x1a : 0x3b);
  return accessOf((isLoad ? 0x15 : 0x36) + (short >> 2), short & 3);
}

/** What a load (0x15–0x19), store (0x36–0x3a) or iinc does with a local. */
function accessOf(opcode: number, local: number): Effect {
  const isWide = [0x16, 0x18, 0x37, 0x39].includes(opcode);
  const bits = (isWide ? 3n : 1n) << BigInt(local);
  if (opcode >= 0x15 && opcode <= 0x19) return { reads: bits, writes: 0n };
  if (opcode >= 0x36 && opcode <= 0x3a) return { reads: 0n, writes: bits };
  return { reads: opcode === 0x84 ? bits : 0n, writes: 0n };
}
