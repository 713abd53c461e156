// The fetch loop. The instructions that programs spend their time in stand here, one a line; what they leave (a null,
// an index outside, a class not yet resolved) and all other instructions are in the files of their chapter.
import { JavaThrow } from '../native/java-throw.ts';
import {
  Instance,
  type Frame,
  type JavaArray,
  type JavaClass,
  type JavaThread,
  type Method,
  type Reference,
  type ReferenceArray,
} from '../run-time-data.ts';
import { throwableOf } from '../thread/throwable.ts';
import { throwInThread } from '../thread/unwind.ts';
import {
  longResult,
  multiplyLong,
  shiftLeftLong,
  shiftRightLong,
  shiftRightUnsignedLong,
} from './long-arithmetic.ts';
import { INSTRUCTION_TABLE } from './instruction-table.ts';
import { internalOpcode } from './opcodes.ts';

const GETFIELD_INT = internalOpcode('getfield_int');

type Ints = JavaArray<Int32Array> | null;
type Bytes = JavaArray<Int8Array> | null;
type Chars = JavaArray<Uint16Array> | null;
type Shorts = JavaArray<Int16Array> | null;
type Objects = ReferenceArray | null;

/**
 * Runs up to `budget` instructions of a running thread (fused ones count as their parts, and may exceed it by three), fewer
 * when it ends or waits, and returns how many it ran. A Java long is two ints, the high one first. Each `case` is a
 * number so that the host's engine makes a jump table; a test holds numbers and names together. `continue` is the next
 * instruction, `break` the way to a call or the chapters.
 */
// oxlint-disable-next-line complexity, max-lines-per-function, max-depth -- one loop over local variables is what makes the machine fast
export function interpret(thread: JavaThread, budget: number): number {
  const { frames, machine } = thread;
  const { classTable, constants, heap, methodTable: methods, statics } = machine;
  let { depth, ints, refs } = thread;
  let frame = frames[depth] as Frame;
  let { base, code, pc, sp } = frame;
  let remaining = budget;
  let a = 0;
  let b = 0;
  let index = 0;
  let array: Ints | Bytes | Chars | Shorts = null;
  let words: Ints = null;
  let objects: Objects = null;
  let object: Instance | null = null;
  let receiver: Reference = null;
  let made: JavaClass | null = null;

  while (remaining-- > 0) {
    let callee: Method | null = null;
    // prettier-ignore
    switch (code[pc] as number) {
      case 1: /* aconst_null */ refs[sp++] = null; pc++; continue;
      case 16: /* bipush */ ints[sp++] = code[pc + 1] as number; pc += 2; continue;
      case 20: /* ldc2_w */ ints[sp] = code[pc + 1] as number; ints[sp + 1] = code[pc + 2] as number; sp += 2; pc += 3; continue;
      case 211: /* ldc_reference */ refs[sp++] = constants[code[pc + 1] as number] as Reference; pc += 2; continue;
      case 21: /* iload */ ints[sp++] = ints[base + (code[pc + 1] as number)] as number; pc += 2; continue;
      case 22: /* lload */ a = base + (code[pc + 1] as number); ints[sp] = ints[a] as number; ints[sp + 1] = ints[a + 1] as number; sp += 2; pc += 2; continue;
      case 25: /* aload */ refs[sp++] = refs[base + (code[pc + 1] as number)] as Reference; pc += 2; continue;
      case 54: /* istore */ ints[base + (code[pc + 1] as number)] = ints[--sp] as number; pc += 2; continue;
      case 55: /* lstore */ a = base + (code[pc + 1] as number); sp -= 2; ints[a] = ints[sp] as number; ints[a + 1] = ints[sp + 1] as number; pc += 2; continue;
      case 58: /* astore */ a = base + (code[pc + 1] as number); sp--; ints[a] = ints[sp] as number; refs[a] = refs[sp] as Reference; pc += 2; continue;
      case 46: /* iaload */ array = refs[sp - 2] as Ints; index = ints[sp - 1] as number; if (array === null || index >>> 0 >= array.elements.length) break; sp--; ints[sp - 1] = array.elements[index] as number; pc++; continue;
      case 47: /* laload */ words = refs[sp - 2] as Ints; index = (ints[sp - 1] as number) * 2; if (words === null || index < 0 || index >= words.elements.length) break; ints[sp - 2] = words.elements[index] as number; ints[sp - 1] = words.elements[index + 1] as number; pc++; continue;
      case 50: /* aaload */ objects = refs[sp - 2] as Objects; index = ints[sp - 1] as number; if (objects === null || index >>> 0 >= objects.elements.length) break; sp--; refs[sp - 1] = objects.elements[index] as Reference; pc++; continue;
      case 51: /* baload */ array = refs[sp - 2] as Bytes; index = ints[sp - 1] as number; if (array === null || index >>> 0 >= array.elements.length) break; sp--; ints[sp - 1] = array.elements[index] as number; pc++; continue;
      case 52: /* caload */ array = refs[sp - 2] as Chars; index = ints[sp - 1] as number; if (array === null || index >>> 0 >= array.elements.length) break; sp--; ints[sp - 1] = array.elements[index] as number; pc++; continue;
      case 53: /* saload */ array = refs[sp - 2] as Shorts; index = ints[sp - 1] as number; if (array === null || index >>> 0 >= array.elements.length) break; sp--; ints[sp - 1] = array.elements[index] as number; pc++; continue;
      case 79: /* iastore */ array = refs[sp - 3] as Ints; index = ints[sp - 2] as number; if (array === null || index >>> 0 >= array.elements.length) break; array.elements[index] = ints[sp - 1] as number; sp -= 3; pc++; continue;
      case 80: /* lastore */ words = refs[sp - 4] as Ints; index = (ints[sp - 3] as number) * 2; if (words === null || index < 0 || index >= words.elements.length) break; words.elements[index] = ints[sp - 2] as number; words.elements[index + 1] = ints[sp - 1] as number; sp -= 4; pc++; continue;
      case 84: /* bastore */ array = refs[sp - 3] as Bytes; index = ints[sp - 2] as number; if (array === null || index >>> 0 >= array.elements.length) break; array.elements[index] = ints[sp - 1] as number; sp -= 3; pc++; continue;
      case 85: /* castore */ array = refs[sp - 3] as Chars; index = ints[sp - 2] as number; if (array === null || index >>> 0 >= array.elements.length) break; array.elements[index] = ints[sp - 1] as number; sp -= 3; pc++; continue;
      case 86: /* sastore */ array = refs[sp - 3] as Shorts; index = ints[sp - 2] as number; if (array === null || index >>> 0 >= array.elements.length) break; array.elements[index] = ints[sp - 1] as number; sp -= 3; pc++; continue;
      case 87: /* pop */ sp--; pc++; continue;
      case 89: /* dup */ ints[sp] = ints[sp - 1] as number; refs[sp] = refs[sp - 1] as Reference; sp++; pc++; continue;
      case 96: /* iadd */ sp--; ints[sp - 1] = (ints[sp - 1] as number) + (ints[sp] as number); pc++; continue;
      case 97: /* ladd */ sp -= 2; a = ints[sp - 1] as number; b = (a + (ints[sp + 1] as number)) | 0; ints[sp - 2] = (ints[sp - 2] as number) + (ints[sp] as number) + (b >>> 0 < a >>> 0 ? 1 : 0); ints[sp - 1] = b; pc++; continue;
      case 100: /* isub */ sp--; ints[sp - 1] = (ints[sp - 1] as number) - (ints[sp] as number); pc++; continue;
      case 101: /* lsub */ sp -= 2; a = ints[sp - 1] as number; b = ints[sp + 1] as number; ints[sp - 2] = (ints[sp - 2] as number) - (ints[sp] as number) - (a >>> 0 < b >>> 0 ? 1 : 0); ints[sp - 1] = a - b; pc++; continue;
      case 104: /* imul */ sp--; ints[sp - 1] = Math.imul(ints[sp - 1] as number, ints[sp] as number); pc++; continue;
      case 105: /* lmul */ sp -= 2; ints[sp - 2] = multiplyLong(ints[sp - 2] as number, ints[sp - 1] as number, ints[sp] as number, ints[sp + 1] as number); ints[sp - 1] = longResult.low; pc++; continue;
      case 108: /* idiv */ if (ints[sp - 1] === 0) break; sp--; ints[sp - 1] = (ints[sp - 1] as number) / (ints[sp] as number); pc++; continue;
      case 112: /* irem */ if (ints[sp - 1] === 0) break; sp--; ints[sp - 1] = (ints[sp - 1] as number) % (ints[sp] as number); pc++; continue;
      case 116: /* ineg */ ints[sp - 1] = -(ints[sp - 1] as number); pc++; continue;
      case 120: /* ishl */ sp--; ints[sp - 1] = (ints[sp - 1] as number) << (ints[sp] as number); pc++; continue;
      case 121: /* lshl */ sp--; ints[sp - 2] = shiftLeftLong(ints[sp - 2] as number, ints[sp - 1] as number, ints[sp] as number); ints[sp - 1] = longResult.low; pc++; continue;
      case 122: /* ishr */ sp--; ints[sp - 1] = (ints[sp - 1] as number) >> (ints[sp] as number); pc++; continue;
      case 123: /* lshr */ sp--; ints[sp - 2] = shiftRightLong(ints[sp - 2] as number, ints[sp - 1] as number, ints[sp] as number); ints[sp - 1] = longResult.low; pc++; continue;
      case 124: /* iushr */ sp--; ints[sp - 1] = (ints[sp - 1] as number) >>> (ints[sp] as number); pc++; continue;
      case 125: /* lushr */ sp--; ints[sp - 2] = shiftRightUnsignedLong(ints[sp - 2] as number, ints[sp - 1] as number, ints[sp] as number); ints[sp - 1] = longResult.low; pc++; continue;
      case 126: /* iand */ sp--; ints[sp - 1] = (ints[sp - 1] as number) & (ints[sp] as number); pc++; continue;
      case 127: /* land */ sp -= 2; ints[sp - 2] = (ints[sp - 2] as number) & (ints[sp] as number); ints[sp - 1] = (ints[sp - 1] as number) & (ints[sp + 1] as number); pc++; continue;
      case 128: /* ior */ sp--; ints[sp - 1] = (ints[sp - 1] as number) | (ints[sp] as number); pc++; continue;
      case 129: /* lor */ sp -= 2; ints[sp - 2] = (ints[sp - 2] as number) | (ints[sp] as number); ints[sp - 1] = (ints[sp - 1] as number) | (ints[sp + 1] as number); pc++; continue;
      case 130: /* ixor */ sp--; ints[sp - 1] = (ints[sp - 1] as number) ^ (ints[sp] as number); pc++; continue;
      case 131: /* lxor */ sp -= 2; ints[sp - 2] = (ints[sp - 2] as number) ^ (ints[sp] as number); ints[sp - 1] = (ints[sp - 1] as number) ^ (ints[sp + 1] as number); pc++; continue;
      case 132: /* iinc */ a = base + (code[pc + 1] as number); ints[a] = (ints[a] as number) + (code[pc + 2] as number); pc += 3; continue;
      case 133: /* i2l */ ints[sp] = ints[sp - 1] as number; ints[sp - 1] = (ints[sp] as number) >> 31; sp++; pc++; continue;
      case 136: /* l2i */ sp--; ints[sp - 1] = ints[sp] as number; pc++; continue;
      case 145: /* i2b */ ints[sp - 1] = ((ints[sp - 1] as number) << 24) >> 24; pc++; continue;
      case 146: /* i2c */ ints[sp - 1] = (ints[sp - 1] as number) & 0xffff; pc++; continue;
      case 147: /* i2s */ ints[sp - 1] = ((ints[sp - 1] as number) << 16) >> 16; pc++; continue;
      case 148: /* lcmp */ sp -= 3; a = ints[sp - 1] as number; b = ints[sp + 1] as number; if (a === b) { a = (ints[sp] as number) >>> 0; b = (ints[sp + 2] as number) >>> 0; } ints[sp - 1] = a < b ? -1 : a > b ? 1 : 0; pc++; continue;
      case 153: /* ifeq */ pc = ints[--sp] === 0 ? (code[pc + 1] as number) : pc + 2; continue;
      case 154: /* ifne */ pc = ints[--sp] !== 0 ? (code[pc + 1] as number) : pc + 2; continue;
      case 155: /* iflt */ pc = (ints[--sp] as number) < 0 ? (code[pc + 1] as number) : pc + 2; continue;
      case 156: /* ifge */ pc = (ints[--sp] as number) >= 0 ? (code[pc + 1] as number) : pc + 2; continue;
      case 157: /* ifgt */ pc = (ints[--sp] as number) > 0 ? (code[pc + 1] as number) : pc + 2; continue;
      case 158: /* ifle */ pc = (ints[--sp] as number) <= 0 ? (code[pc + 1] as number) : pc + 2; continue;
      case 159: /* if_icmpeq */ sp -= 2; pc = ints[sp] === ints[sp + 1] ? (code[pc + 1] as number) : pc + 2; continue;
      case 160: /* if_icmpne */ sp -= 2; pc = ints[sp] !== ints[sp + 1] ? (code[pc + 1] as number) : pc + 2; continue;
      case 161: /* if_icmplt */ sp -= 2; pc = (ints[sp] as number) < (ints[sp + 1] as number) ? (code[pc + 1] as number) : pc + 2; continue;
      case 162: /* if_icmpge */ sp -= 2; pc = (ints[sp] as number) >= (ints[sp + 1] as number) ? (code[pc + 1] as number) : pc + 2; continue;
      case 163: /* if_icmpgt */ sp -= 2; pc = (ints[sp] as number) > (ints[sp + 1] as number) ? (code[pc + 1] as number) : pc + 2; continue;
      case 164: /* if_icmple */ sp -= 2; pc = (ints[sp] as number) <= (ints[sp + 1] as number) ? (code[pc + 1] as number) : pc + 2; continue;
      case 165: /* if_acmpeq */ sp -= 2; pc = refs[sp] === refs[sp + 1] ? (code[pc + 1] as number) : pc + 2; continue;
      case 166: /* if_acmpne */ sp -= 2; pc = refs[sp] !== refs[sp + 1] ? (code[pc + 1] as number) : pc + 2; continue;
      case 167: /* goto */ pc = code[pc + 1] as number; continue;
      case 172: /* ireturn */ ints[base] = ints[sp - 1] as number; sp = base + 1; frame = frames[--depth] as Frame; code = frame.code; pc = frame.pc; base = frame.base; continue;
      case 173: /* lreturn */ ints[base] = ints[sp - 2] as number; ints[base + 1] = ints[sp - 1] as number; sp = base + 2; frame = frames[--depth] as Frame; code = frame.code; pc = frame.pc; base = frame.base; continue;
      case 176: /* areturn */ refs[base] = refs[sp - 1] as Reference; sp = base + 1; frame = frames[--depth] as Frame; code = frame.code; pc = frame.pc; base = frame.base; continue;
      case 177: /* return */ sp = base; frame = frames[--depth] as Frame; code = frame.code; pc = frame.pc; base = frame.base; continue;
      case 190: /* arraylength */ array = refs[sp - 1] as Ints; if (array === null) break; ints[sp - 1] = array.length; pc++; continue;
      case 212: /* getfield_int */ object = refs[sp - 1] as Instance | null; if (object === null) break; ints[sp - 1] = object.fields[code[pc + 1] as number] as number; pc += 3; continue;
      case 213: /* getfield_reference */ object = refs[sp - 1] as Instance | null; if (object === null) break; refs[sp - 1] = object.fields[code[pc + 1] as number] as Reference; pc += 3; continue;
      case 214: /* getfield_long */ object = refs[sp - 1] as Instance | null; if (object === null) break; a = code[pc + 1] as number; ints[sp - 1] = object.fields[a] as number; ints[sp++] = object.fields[a + 1] as number; pc += 3; continue;
      case 215: /* putfield_int */ object = refs[sp - 2] as Instance | null; if (object === null) break; object.fields[code[pc + 1] as number] = ints[sp - 1] as number; sp -= 2; pc += 3; continue;
      case 216: /* putfield_reference */ object = refs[sp - 2] as Instance | null; if (object === null) break; object.fields[code[pc + 1] as number] = refs[sp - 1] as Reference; sp -= 2; pc += 3; continue;
      case 217: /* putfield_long */ object = refs[sp - 3] as Instance | null; if (object === null) break; a = code[pc + 1] as number; object.fields[a] = ints[sp - 2] as number; object.fields[a + 1] = ints[sp - 1] as number; sp -= 3; pc += 3; continue;
      case 219: /* getstatic_int */ ints[sp++] = statics[code[pc + 1] as number] as number; pc += 3; continue;
      case 220: /* getstatic_reference */ refs[sp++] = statics[code[pc + 1] as number] as Reference; pc += 3; continue;
      case 221: /* getstatic_long */ a = code[pc + 1] as number; ints[sp] = statics[a] as number; ints[sp + 1] = statics[a + 1] as number; sp += 2; pc += 3; continue;
      case 222: /* putstatic_int */ statics[code[pc + 1] as number] = ints[--sp] as number; pc += 3; continue;
      case 223: /* putstatic_reference */ statics[code[pc + 1] as number] = refs[--sp] as Reference; pc += 3; continue;
      case 224: /* putstatic_long */ a = code[pc + 1] as number; sp -= 2; statics[a] = ints[sp] as number; statics[a + 1] = ints[sp + 1] as number; pc += 3; continue;
      case 226: /* invokestatic_resolved */ callee = methods[code[pc + 1] as number] as Method; break;
      case 227: /* invokespecial_resolved */ callee = methods[code[pc + 1] as number] as Method; if (refs[sp - callee.argSlots] === null) callee = null; break;
      case 228: /* invokevirtual_resolved */ receiver = refs[sp - (code[pc + 2] as number)] as Reference; if (receiver !== null) callee = receiver.class.vtable[code[pc + 1] as number] as Method; break;
      case 229: /* invokeinterface_resolved */ receiver = refs[sp - (code[pc + 2] as number)] as Reference; if (receiver !== null) callee = receiver.class.interfaceMethods.get(code[pc + 1] as number) ?? null; break;
      case 230: /* new_resolved */ made = classTable[code[pc + 1] as number] as JavaClass; if (heap.used + made.instanceBytes > heap.limit) break; heap.used += made.instanceBytes; heap.allocated += made.instanceBytes; refs[sp++] = new Instance(made, made.template.slice()); pc += 2; continue;
      case 232: /* checkcast_resolved */ receiver = refs[sp - 1] as Reference; if (receiver !== null && !receiver.class.supertypes.has(classTable[code[pc + 1] as number] as JavaClass)) break; pc += 2; continue;
      case 198: /* ifnull */ pc = refs[--sp] === null ? (code[pc + 1] as number) : pc + 2; continue;
      case 199: /* ifnonnull */ pc = refs[--sp] !== null ? (code[pc + 1] as number) : pc + 2; continue;
      case 234: /* iload_iload */ ints[sp] = ints[base + (code[pc + 1] as number)] as number; ints[sp + 1] = ints[base + (code[pc + 3] as number)] as number; sp += 2; pc += 4; remaining--; continue;
      case 235: /* iload_iload_if_icmplt */ pc = (ints[base + (code[pc + 1] as number)] as number) < (ints[base + (code[pc + 3] as number)] as number) ? (code[pc + 5] as number) : pc + 6; remaining -= 2; continue;
      case 236: /* iload_iadd */ ints[sp - 1] = (ints[sp - 1] as number) + (ints[base + (code[pc + 1] as number)] as number); pc += 3; remaining--; continue;
      case 237: /* iload_isub */ ints[sp - 1] = (ints[sp - 1] as number) - (ints[base + (code[pc + 1] as number)] as number); pc += 3; remaining--; continue;
      case 238: /* iload_istore */ ints[base + (code[pc + 3] as number)] = ints[base + (code[pc + 1] as number)] as number; pc += 4; remaining--; continue;
      case 239: /* iload_iaload */ array = refs[sp - 1] as Ints; index = ints[base + (code[pc + 1] as number)] as number; pc += 2; remaining--; if (array === null || index >>> 0 >= array.elements.length) { ints[sp++] = index; break; } ints[sp - 1] = array.elements[index] as number; pc++; continue;
      case 240: /* bipush_iadd */ ints[sp - 1] = (ints[sp - 1] as number) + (code[pc + 1] as number); pc += 3; remaining--; continue;
      case 241: /* bipush_isub */ ints[sp - 1] = (ints[sp - 1] as number) - (code[pc + 1] as number); pc += 3; remaining--; continue;
      case 242: /* bipush_iand */ ints[sp - 1] = (ints[sp - 1] as number) & (code[pc + 1] as number); pc += 3; remaining--; continue;
      case 243: /* bipush_ishl */ ints[sp - 1] = (ints[sp - 1] as number) << (code[pc + 1] as number); pc += 3; remaining--; continue;
      case 244: /* bipush_ishr */ ints[sp - 1] = (ints[sp - 1] as number) >> (code[pc + 1] as number); pc += 3; remaining--; continue;
      case 245: /* bipush_iushr */ ints[sp - 1] = (ints[sp - 1] as number) >>> (code[pc + 1] as number); pc += 3; remaining--; continue;
      case 246: /* bipush_if_icmpeq */ sp--; pc = (ints[sp] as number) === (code[pc + 1] as number) ? (code[pc + 3] as number) : pc + 4; remaining--; continue;
      case 247: /* bipush_if_icmpne */ sp--; pc = (ints[sp] as number) !== (code[pc + 1] as number) ? (code[pc + 3] as number) : pc + 4; remaining--; continue;
      case 248: /* bipush_if_icmplt */ sp--; pc = (ints[sp] as number) < (code[pc + 1] as number) ? (code[pc + 3] as number) : pc + 4; remaining--; continue;
      case 249: /* bipush_if_icmpge */ sp--; pc = (ints[sp] as number) >= (code[pc + 1] as number) ? (code[pc + 3] as number) : pc + 4; remaining--; continue;
      case 250: /* iadd_istore */ sp -= 2; ints[base + (code[pc + 2] as number)] = (ints[sp] as number) + (ints[sp + 1] as number); pc += 3; remaining--; continue;
      case 251: /* iinc_iload */ a = base + (code[pc + 1] as number); ints[a] = (ints[a] as number) + (code[pc + 2] as number); ints[sp++] = ints[base + (code[pc + 4] as number)] as number; pc += 5; remaining--; continue;
      case 252: /* iinc_iload_iload_if_icmplt */ a = base + (code[pc + 1] as number); ints[a] = (ints[a] as number) + (code[pc + 2] as number); pc = (ints[base + (code[pc + 4] as number)] as number) < (ints[base + (code[pc + 6] as number)] as number) ? (code[pc + 8] as number) : pc + 9; remaining -= 3; continue;
      case 254: /* aload_iload_aaload */ objects = refs[base + (code[pc + 1] as number)] as Objects; index = ints[base + (code[pc + 3] as number)] as number; pc += 4; remaining -= 2; if (objects === null || index >>> 0 >= objects.elements.length) { refs[sp] = objects; ints[sp + 1] = index; sp += 2; break; } refs[sp] = objects.elements[index] as Reference; sp++; pc++; continue;
      case 255: /* aload_iload_iaload */ array = refs[base + (code[pc + 1] as number)] as Ints; index = ints[base + (code[pc + 3] as number)] as number; pc += 4; remaining -= 2; if (array === null || index >>> 0 >= array.elements.length) { refs[sp] = array; ints[sp + 1] = index; sp += 2; break; } ints[sp] = array.elements[index] as number; sp++; pc++; continue;
      case 256: /* aload_iload_baload */ array = refs[base + (code[pc + 1] as number)] as Bytes; index = ints[base + (code[pc + 3] as number)] as number; pc += 4; remaining -= 2; if (array === null || index >>> 0 >= array.elements.length) { refs[sp] = array; ints[sp + 1] = index; sp += 2; break; } ints[sp] = array.elements[index] as number; sp++; pc++; continue;
      case 253: /* aload_iload */ refs[sp] = refs[base + (code[pc + 1] as number)] as Reference; ints[sp + 1] = ints[base + (code[pc + 3] as number)] as number; sp += 2; pc += 4; remaining--; continue;
      case 257: /* aload_getfield */ object = refs[base + (code[pc + 1] as number)] as Instance | null; pc += 2; if (object === null || code[pc] !== GETFIELD_INT) { refs[sp++] = object; continue; } ints[sp++] = object.fields[code[pc + 1] as number] as number; pc += 3; remaining--; continue;
      case 258: /* lload_ldc2_w */ a = base + (code[pc + 1] as number); ints[sp] = ints[a] as number; ints[sp + 1] = ints[a + 1] as number; ints[sp + 2] = code[pc + 3] as number; ints[sp + 3] = code[pc + 4] as number; sp += 4; pc += 5; remaining--; continue;
      case 259: /* lload_lload */ a = base + (code[pc + 1] as number); ints[sp] = ints[a] as number; ints[sp + 1] = ints[a + 1] as number; a = base + (code[pc + 3] as number); ints[sp + 2] = ints[a] as number; ints[sp + 3] = ints[a + 1] as number; sp += 4; pc += 4; remaining--; continue;
      case 260: /* lstore_lload */ a = base + (code[pc + 1] as number); sp -= 2; ints[a] = ints[sp] as number; ints[a + 1] = ints[sp + 1] as number; a = base + (code[pc + 3] as number); ints[sp] = ints[a] as number; ints[sp + 1] = ints[a + 1] as number; sp += 2; pc += 4; remaining--; continue;
    }
    if (callee !== null) {
      const start = sp - callee.argSlots;
      if (start + callee.frameSlots < ints.length && depth + 1 < frames.length) {
        frame.pc = pc + 3;
        frame = frames[++depth] as Frame;
        frame.method = callee;
        frame.base = base = start;
        frame.code = code = callee.code;
        sp = start + callee.maxLocals;
        pc = 0;
        continue;
      }
    }
    frame.pc = pc;
    frame.sp = sp;
    thread.depth = depth;
    runInstruction(thread, frame);
    depth = thread.depth;
    frame = frames[depth] as Frame;
    ({ base, code, pc, sp } = frame);
    ({ ints, refs } = thread);
    if (thread.state !== 'running') return budget - remaining;
  }
  frame.pc = pc;
  frame.sp = sp;
  thread.depth = depth;
  return budget - remaining - 1;
}

function runInstruction(thread: JavaThread, frame: Frame): void {
  try {
    (INSTRUCTION_TABLE[frame.code[frame.pc] as number] as (typeof INSTRUCTION_TABLE)[number])(
      thread,
      frame,
    );
  } catch (error) {
    if (!(error instanceof JavaThrow)) throw error;
    throwInThread(thread, throwableOf(thread, error));
  }
}
