// The StackMap attribute of CLDC (CLDC 1.1, appendix 1): what a handset's verifier checks code against.
import { createByteReader, type ByteReader } from './byte-reader.ts';
import { createByteWriter, type ByteWriter } from './byte-writer.ts';
import { constantAt, type ClassFile } from './class-file.ts';
import type { Constant } from './constant.ts';

export type VerificationType =
  | { readonly kind: 'plain'; readonly tag: number }
  | { readonly kind: 'object'; readonly constant: Constant }
  | { readonly kind: 'uninitialized'; readonly at: number };

export type StackMapFrame = {
  readonly at: number;
  readonly locals: readonly VerificationType[];
  readonly stack: readonly VerificationType[];
};

const TOP: VerificationType = { kind: 'plain', tag: 0 };
const OBJECT = 7;
const UNINITIALIZED = 8;

/** Reads the frames of a StackMap. */
export function parseStackMap(
  bytes: Uint8Array,
  constants: ClassFile['constants'],
): readonly StackMapFrame[] {
  const reader = createByteReader(bytes);
  function types(): readonly VerificationType[] {
    return Array.from({ length: reader.u2() }, () => parseType(reader, constants));
  }
  return Array.from({ length: reader.u2() }, () => ({
    at: reader.u2(),
    locals: types(),
    stack: types(),
  }));
}

/** Writes the frames of a StackMap. */
export function formatStackMap(
  frames: readonly StackMapFrame[],
  indexOf: (constant: Constant) => number,
): Uint8Array {
  const writer = createByteWriter();
  writer.u2(frames.length);
  for (const frame of frames) {
    writer.u2(frame.at);
    for (const types of [frame.locals, frame.stack]) {
      writer.u2(types.length);
      for (const type of types) writeType(writer, type, indexOf);
    }
  }
  return writer.toBytes();
}

/** The frame without the types of locals that are not read any more: a shorter, equally true statement. */
export function forgetDeadLocals(
  frame: StackMapFrame,
  isLive: (local: number) => boolean,
): StackMapFrame {
  const locals: VerificationType[] = [];
  let local = 0;
  for (const type of frame.locals) {
    const size = isWide(type) ? 2 : 1;
    locals.push(...(isLive(local) ? [type] : Array.from({ length: size }, () => TOP)));
    local += size;
  }
  while (locals.at(-1)?.kind === 'plain' && locals.at(-1) === TOP) locals.pop();
  return { ...frame, locals };
}

function isWide(type: VerificationType): boolean {
  return type.kind === 'plain' && (type.tag === 3 || type.tag === 4);
}

function parseType(reader: ByteReader, constants: ClassFile['constants']): VerificationType {
  const tag = reader.u1();
  if (tag === OBJECT) return { kind: 'object', constant: constantAt(constants, reader.u2()) };
  if (tag === UNINITIALIZED) return { kind: 'uninitialized', at: reader.u2() };
  return tag === 0 ? TOP : { kind: 'plain', tag };
}

function writeType(
  writer: ByteWriter,
  type: VerificationType,
  indexOf: (constant: Constant) => number,
): void {
  switch (type.kind) {
    case 'plain':
      writer.u1(type.tag);
      return;
    case 'object':
      writer.u1(OBJECT);
      writer.u2(indexOf(type.constant));
      return;
    case 'uninitialized':
      writer.u1(UNINITIALIZED);
      writer.u2(type.at);
      return;
  }
}
