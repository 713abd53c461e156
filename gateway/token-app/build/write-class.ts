// Writes a class file (JVMS 4.1), smaller than it was read: a sorted pool and only what a handset needs.
import { createByteReader } from './byte-reader.ts';
import { createByteWriter } from './byte-writer.ts';
import { constantAt, type Attribute, type ClassFile, type Member } from './class-file.ts';
import { constantWidth, instructionsOf, parseCode, type Code } from './code.ts';
import { utf8, type Constant } from './constant.ts';
import {
  createConstantPool,
  sortConstants,
  writeConstantPool,
  type ConstantPool,
} from './constant-pool.ts';
import { liveLocals } from './liveness.ts';
import { forgetDeadLocals, formatStackMap, parseStackMap } from './stack-map.ts';

/** A member together with the pool that its attributes index. */
export type PlacedMember = { readonly member: Member; readonly constants: ClassFile['constants'] };

export type ClassPlan = {
  readonly major: number;
  readonly minor: number;
  readonly flags: number;
  readonly name: string;
  readonly superName: string;
  readonly interfaces: readonly string[];
  readonly fields: readonly PlacedMember[];
  readonly methods: readonly PlacedMember[];
  /** What a constant of the members' pools becomes. */
  readonly rename: (constant: Constant) => Constant;
};

/** The class file's bytes. */
export function writeClass(plan: ClassPlan): Uint8Array {
  const sketch = createConstantPool();
  writeBody(plan, { ...sketch, indexOf: (constant) => sketch.indexOf(constant) && 0 });
  const pool = createConstantPool(sortConstants(sketch.constants()));
  const body = writeBody(plan, pool);
  const writer = createByteWriter();
  writer.u4(0xcafebabe);
  writer.u2(plan.minor);
  writer.u2(plan.major);
  writeConstantPool(writer, pool);
  writer.bytes(body);
  return writer.toBytes();
}

function writeBody(plan: ClassPlan, pool: ConstantPool): Uint8Array {
  const writer = createByteWriter();
  function classIndex(name: string): number {
    return pool.indexOf({ kind: 'class', name });
  }
  writer.u2(plan.flags);
  writer.u2(classIndex(plan.name));
  writer.u2(classIndex(plan.superName));
  writer.u2(plan.interfaces.length);
  for (const name of plan.interfaces) writer.u2(classIndex(name));
  for (const members of [plan.fields, plan.methods]) {
    writer.u2(members.length);
    for (const member of members) writer.bytes(writeMember(plan, pool, member));
  }
  writer.u2(0);
  return writer.toBytes();
}

function writeMember(plan: ClassPlan, pool: ConstantPool, placed: PlacedMember): Uint8Array {
  const { member, constants } = placed;
  const writer = createByteWriter();
  writer.u2(member.flags);
  writer.u2(pool.indexOf(utf8(member.name)));
  writer.u2(pool.indexOf(utf8(member.descriptor)));
  const code = member.attributes.find(({ name }) => name === 'Code');
  writer.u2(code === undefined ? 0 : 1);
  if (code !== undefined) {
    const bytes = writeCode(
      code,
      constants,
      (constant) => pool.indexOf(plan.rename(constant)),
      pool,
    );
    writeAttribute(writer, pool, { name: 'Code', bytes });
  }
  return writer.toBytes();
}

function writeAttribute(
  writer: ReturnType<typeof createByteWriter>,
  pool: ConstantPool,
  attribute: Attribute,
): void {
  writer.u2(pool.indexOf(utf8(attribute.name)));
  writer.u4(attribute.bytes.length);
  writer.bytes(attribute.bytes);
}

function writeCode(
  attribute: Attribute,
  constants: ClassFile['constants'],
  place: (constant: Constant) => number,
  pool: ConstantPool,
): Uint8Array {
  const code = parseCode(attribute, constants);
  const writer = createByteWriter();
  writer.u2(code.maxStack);
  writer.u2(code.maxLocals);
  writer.u4(code.bytes.length);
  writer.bytes(replaceIndexes(code.bytes, (index) => place(constantAt(constants, index))));
  writer.u2(code.handlers.length);
  for (const { start, end, handler, catchType } of code.handlers) {
    writer.u2(start);
    writer.u2(end);
    writer.u2(handler);
    writer.u2(catchType === 0 ? 0 : place(constantAt(constants, catchType)));
  }
  const stackMap = writeStackMap(code, constants, place);
  writer.u2(stackMap === null ? 0 : 1);
  if (stackMap !== null) writeAttribute(writer, pool, { name: 'StackMap', bytes: stackMap });
  return writer.toBytes();
}

function writeStackMap(
  code: Code,
  constants: ClassFile['constants'],
  place: (constant: Constant) => number,
): Uint8Array | null {
  const attribute = code.attributes.find(({ name }) => name === 'StackMap');
  if (attribute === undefined) return null;
  const live = liveLocals(code);
  const frames = parseStackMap(attribute.bytes, constants).map((frame) =>
    forgetDeadLocals(frame, (local) => ((live.get(frame.at) ?? 0n) >> BigInt(local)) % 2n === 1n),
  );
  return formatStackMap(frames, place);
}

function replaceIndexes(bytes: Uint8Array, replace: (index: number) => number): Uint8Array {
  const replaced = Uint8Array.from(bytes);
  for (const { at, opcode } of instructionsOf(bytes)) {
    const size = constantWidth(opcode);
    if (size === 0) continue;
    const reader = createByteReader(bytes.subarray(at + 1));
    const index = replace(size === 1 ? reader.u1() : reader.u2());
    if (size === 1 && index > 255)
      throw new RangeError(`Cannot link: constant ${index} is out of ldc's reach`);
    if (size === 2) replaced[at + 1] = index >> 8;
    replaced[at + size] = index & 0xff;
  }
  return replaced;
}
