// A machine of CLDC 1.0 (JSR 30) has no floating point, and refuses a class in which there is any: in its members, in
// what it names, in its code.
import type { CodeAttribute } from '../classfile/code-attribute.ts';
import type { Constant } from '../classfile/constant-pool.ts';
import { hasFloatingPoint } from '../classfile/descriptor.ts';
import { OPCODES } from '../instructions/opcodes.ts';
import { readInstructions } from '../instructions/read-instructions.ts';
import type { JavaClass, Method } from '../run-time-data.ts';
import { VerifyFailure } from './verify-failure.ts';

const REASON = 'this handset has no floating point';

const NEWARRAY = 188;
/** Operands of newarray. */
const FLOAT_ARRAY = 6;
const DOUBLE_ARRAY = 7;

/** By opcode, whether it works on float or double: `fadd`, `d2i`, `i2f`, but not `dup`. */
const WORKS_ON_FLOATING_POINT = OPCODES.map(
  (opcode) => opcode !== null && /^(?:[fd](?!up)|[il]2[fd])/.test(opcode.mnemonic),
);

/** Errors: VerifyFailure, for what the class declares and names. */
export function refuseFloatingPoint({ fields, methods, pool }: JavaClass): void {
  const members = [...fields, ...methods];
  if (members.some(({ descriptor }) => hasFloatingPoint(descriptor)))
    throw new VerifyFailure(REASON);
  for (let index = 0; index < pool.length; index++) {
    const constant = pool.find(index);
    if (constant !== null && namesFloatingPoint(constant)) throw new VerifyFailure(REASON);
  }
}

function namesFloatingPoint(constant: Constant): boolean {
  if ('descriptor' in constant) return hasFloatingPoint(constant.descriptor);
  if (constant.kind === 'class') return constant.name[0] === '[' && hasFloatingPoint(constant.name);
  return constant.kind === 'float' || constant.kind === 'double';
}

/** Errors: VerifyFailure; ClassFileError, for code that is none. */
export function refuseFloatingPointCode({ class: { name } }: Method, body: CodeAttribute): void {
  for (const { opcode, a } of readInstructions(body.bytecode, name, body.offset)) {
    const makesArray = opcode === NEWARRAY && (a === FLOAT_ARRAY || a === DOUBLE_ARRAY);
    if (makesArray || WORKS_ON_FLOATING_POINT[opcode] === true) throw new VerifyFailure(REASON);
  }
}
