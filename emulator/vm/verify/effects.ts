// What each instruction does to the types on the stack and in the locals (JVM spec chapter 6).
import type { ConstantPool, MemberReference } from '../classfile/constant-pool.ts';
import { descriptorOf } from '../classfile/descriptor.ts';
import { OPCODES } from '../instructions/opcodes.ts';
import type { Instruction } from '../instructions/read-instructions.ts';
import type { Method } from '../run-time-data.ts';
import { applyInvocation } from './invocation-effects.ts';
import { findPlainEffect } from './plain-effects.ts';
import type { VerificationFrame } from './verification-frame.ts';
import { isSecondHalf, NULL, UNINITIALIZED_THIS } from './verification-types.ts';
import { VerifyFailure } from './verify-failure.ts';

type Effect = (frame: VerificationFrame, instruction: Instruction, method: Method) => void;

/** Applies the instruction to the frame. Errors: VerifyFailure. */
export function applyInstruction(
  frame: VerificationFrame,
  instruction: Instruction,
  method: Method,
): void {
  (EFFECTS_BY_OPCODE[instruction.opcode] ?? failUnknown)(frame, instruction, method);
}

function failUnknown(_frame: VerificationFrame, { opcode }: Instruction): never {
  throw new VerifyFailure(`instruction ${OPCODES[opcode]?.mnemonic ?? opcode} is unknown`);
}

const LOCAL = /^([ilfda])(load|store)(?:_(\d))?$/;
const ARRAY = /^([ilfdbcsa])a(load|store)$/;
const RETURN = /^([ilfda]?)return$/;

function familyEffect(mnemonic: string): Effect | null {
  const [, kind = '', action, fixed] = LOCAL.exec(mnemonic) ?? [];
  if (action !== undefined) return localEffect(kind, action, fixed);
  const [, element = '', access] = ARRAY.exec(mnemonic) ?? [];
  if (access !== undefined) return arrayEffect(element, access);
  return RETURN.test(mnemonic) ? applyReturn : null;
}

/** Descriptors by the letter that begins a mnemonic. */
const KINDS: Readonly<Record<string, string>> = { i: 'I', l: 'J', f: 'F', d: 'D' };

function localEffect(kind: string, action: string, fixed: string | undefined): Effect {
  const descriptor = KINDS[kind];
  return function applyLocal(frame, { a }): void {
    const index = fixed === undefined ? a : Number(fixed);
    if (action === 'load') {
      if (descriptor === undefined) frame.loadReference(index);
      else frame.load(index, descriptor);
    } else if (descriptor === undefined) storeReference(frame, index);
    else storeValue(frame, index, descriptor);
  };
}

function storeValue(frame: VerificationFrame, index: number, descriptor: string): void {
  frame.pop(descriptor);
  if (descriptor === 'J') frame.store(index, 'J', 'j');
  else if (descriptor === 'D') frame.store(index, 'D', 'd');
  else frame.store(index, descriptor);
}

/** astore also takes objects under construction and return addresses. */
function storeReference(frame: VerificationFrame, index: number): void {
  const type = frame.popSlot();
  if (!/^[L[NUR]/.test(type)) throw new VerifyFailure(`${type} is no object`);
  frame.store(index, type);
}

/** Array types that each element instruction takes, and the type of what it moves. */
const ELEMENTS: Readonly<Record<string, readonly [arrays: readonly string[], moved: string]>> = {
  i: [['[I'], 'I'],
  l: [['[J'], 'J'],
  f: [['[F'], 'F'],
  d: [['[D'], 'D'],
  b: [['[B', '[Z'], 'I'],
  c: [['[C'], 'I'],
  s: [['[S'], 'I'],
};

function arrayEffect(element: string, access: string): Effect {
  const [arrays, moved] = ELEMENTS[element] ?? [[], ''];
  if (moved === '') return access === 'load' ? loadElement : storeElement;
  return function applyElement(frame): void {
    if (access === 'store') frame.pop(moved);
    frame.pop('I');
    const array = frame.popArray();
    if (array !== NULL && !arrays.includes(array))
      throw new VerifyFailure(`${array} has other elements`);
    if (access === 'load') frame.pushDescriptor(moved);
  };
}

function popReferenceArray(frame: VerificationFrame): string {
  const array = frame.popArray();
  if (array !== NULL && !/^\[[L[]/.test(array)) throw new VerifyFailure(`${array} has no objects`);
  return array;
}

function loadElement(frame: VerificationFrame): void {
  frame.pop('I');
  const array = popReferenceArray(frame);
  frame.push(array === NULL ? NULL : array.slice(1));
}

/** The element's class is checked as the instruction runs. */
function storeElement(frame: VerificationFrame): void {
  frame.popReference();
  frame.pop('I');
  popReferenceArray(frame);
}

function applyReturn(frame: VerificationFrame, instruction: Instruction, method: Method): void {
  const mnemonic = OPCODES[instruction.opcode]?.mnemonic ?? '';
  const { returns } = method.type;
  const kind = mnemonic.slice(0, -'return'.length);
  const wanted = returns === 'V' ? '' : (/^[BCSZI]$/.exec(returns)?.[0] ?? returns);
  const expected = { '': '', J: 'l', F: 'f', D: 'd' }[wanted] ?? (wanted.length === 1 ? 'i' : 'a');
  if (kind !== expected) throw new VerifyFailure(`${mnemonic} in a method that returns ${returns}`);
  if (returns !== 'V') frame.pop(returns);
  if (method.name === '<init>' && frame.isUnderConstruction) {
    throw new VerifyFailure('a constructor returns without calling another');
  }
}

/** Copies the top `count` slots below the `skipped` slots beneath them. */
function copyTop(count: number, skipped: number): Effect {
  return function applyCopy(frame): void {
    frame.requireBoundary(count);
    frame.requireBoundary(count + skipped);
    const top = frame.stack.slice(-count);
    const below = skipped === 0 ? [] : frame.stack.slice(-count - skipped, -count);
    frame.stack.length -= count + skipped;
    frame.push(...top, ...below, ...top);
  };
}

function poolOf(method: Method): ConstantPool {
  return method.class.pool;
}

function classOperand(instruction: Instruction, method: Method): string {
  const constant = poolOf(method).find(instruction.a);
  if (constant?.kind !== 'class') throw new VerifyFailure(`constant ${instruction.a} is no class`);
  return constant.name;
}

function fieldOperand(instruction: Instruction, method: Method): MemberReference {
  const constant = poolOf(method).find(instruction.a);
  if (constant?.kind !== 'field') throw new VerifyFailure(`constant ${instruction.a} is no field`);
  return constant;
}

/** A constructor may set its own class's fields before it calls another constructor. */
function popFieldOwner(frame: VerificationFrame, owner: string, method: Method): void {
  if (frame.stack.at(-1) === UNINITIALIZED_THIS && owner === method.class.name) frame.popSlot();
  else frame.pop(descriptorOf(owner));
}

const CONSTANTS: Readonly<Record<string, string>> = {
  int: 'I',
  float: 'F',
  string: 'Ljava/lang/String;',
};

function applyConstant(frame: VerificationFrame, instruction: Instruction, method: Method): void {
  const descriptor = CONSTANTS[poolOf(method).find(instruction.a)?.kind ?? ''];
  if (descriptor === undefined)
    throw new VerifyFailure(`constant ${instruction.a} cannot be loaded`);
  frame.pushDescriptor(descriptor);
}

function compareReferences(frame: VerificationFrame): void {
  frame.popReference();
  frame.popReference();
}

function popOneReference(frame: VerificationFrame): void {
  frame.popReference();
}

const ARRAY_TYPES = ['[Z', '[C', '[F', '[D', '[B', '[S', '[I', '[J'] as const;

const EFFECTS: Readonly<Record<string, Effect>> = {
  aconst_null: (frame) => frame.push(NULL),
  ldc: applyConstant,
  ldc_w: applyConstant,
  ldc2_w: (frame, instruction, method) => {
    const kind = poolOf(method).find(instruction.a)?.kind;
    if (kind !== 'long' && kind !== 'double') throw new VerifyFailure('ldc2_w loads no long');
    frame.pushDescriptor(kind === 'long' ? 'J' : 'D');
  },
  pop: (frame) => {
    frame.requireBoundary(1);
    frame.popSlot();
  },
  pop2: (frame) => {
    frame.requireBoundary(2);
    frame.stack.length -= 2;
  },
  dup: copyTop(1, 0),
  dup_x1: copyTop(1, 1),
  dup_x2: copyTop(1, 2),
  dup2: copyTop(2, 0),
  dup2_x1: copyTop(2, 1),
  dup2_x2: copyTop(2, 2),
  swap: (frame) => {
    frame.requireBoundary(1);
    frame.requireBoundary(2);
    if (isSecondHalf(frame.stack.at(-1))) throw new VerifyFailure('swap of a long or double');
    frame.push(frame.popSlot(), frame.popSlot());
  },
  iinc: (frame, { a }) => frame.requireLocal(a, 'I'),
  if_acmpeq: compareReferences,
  if_acmpne: compareReferences,
  ifnull: popOneReference,
  ifnonnull: popOneReference,
  monitorenter: popOneReference,
  monitorexit: popOneReference,
  athrow: (frame) => void frame.pop('Ljava/lang/Throwable;'),
  arraylength: (frame) => {
    frame.popArray();
    frame.push('I');
  },
  newarray: (frame, { a }) => {
    frame.pop('I');
    frame.push(ARRAY_TYPES[a - 4] ?? failArrayType(a));
  },
  anewarray: (frame, instruction, method) => {
    const element = classOperand(instruction, method);
    frame.pop('I');
    frame.push(requireArray(`[${descriptorOf(element)}`, 1));
  },
  multianewarray: (frame, instruction, method) => {
    const name = requireArray(classOperand(instruction, method), instruction.b);
    for (let count = instruction.b; count > 0; count--) frame.pop('I');
    frame.push(name);
  },
  new: (frame, instruction, method) => {
    const name = classOperand(instruction, method);
    if (name[0] === '[') throw new VerifyFailure('new makes an array');
    const type = `U${instruction.offset}:${name}`;
    frame.replace(type, 'T');
    frame.push(type);
  },
  checkcast: (frame, instruction, method) => {
    frame.popReference();
    frame.push(descriptorOf(classOperand(instruction, method)));
  },
  instanceof: (frame, instruction, method) => {
    classOperand(instruction, method);
    frame.popReference();
    frame.push('I');
  },
  getstatic: (frame, instruction, method) => {
    frame.pushDescriptor(fieldOperand(instruction, method).descriptor);
  },
  putstatic: (frame, instruction, method) => {
    frame.pop(fieldOperand(instruction, method).descriptor);
  },
  getfield: (frame, instruction, method) => {
    const { className, descriptor } = fieldOperand(instruction, method);
    frame.pop(descriptorOf(className));
    frame.pushDescriptor(descriptor);
  },
  putfield: (frame, instruction, method) => {
    const { className, descriptor } = fieldOperand(instruction, method);
    frame.pop(descriptor);
    popFieldOwner(frame, className, method);
  },
  invokevirtual: applyInvocation,
  invokespecial: applyInvocation,
  invokestatic: applyInvocation,
  invokeinterface: applyInvocation,
};

/** Found once for each opcode; null for those that none is known for. */
const EFFECTS_BY_OPCODE: readonly (Effect | null)[] = OPCODES.map((opcode) => {
  const mnemonic = opcode?.mnemonic ?? '';
  return findPlainEffect(mnemonic) ?? EFFECTS[mnemonic] ?? familyEffect(mnemonic);
});

function failArrayType(type: number): never {
  throw new VerifyFailure(`array type ${type} is unknown`);
}

/** An array type of at least so many dimensions, and at most 255. */
function requireArray(name: string, dimensions: number): string {
  const actual = name.length - name.replace(/^\[+/, '').length;
  if (dimensions >= 1 && actual >= dimensions && actual <= 255) return name;
  throw new VerifyFailure(`${name} has not ${dimensions} dimensions`);
}
