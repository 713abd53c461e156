// What calls do to the types on the stack: arguments, receivers, constructors.
import type { MemberReference } from '../classfile/constant-pool.ts';
import { descriptorOf, parseMethodDescriptor } from '../classfile/descriptor.ts';
import { OPCODES } from '../instructions/opcodes.ts';
import type { Instruction } from '../instructions/read-instructions.ts';
import type { Method } from '../run-time-data.ts';
import type { VerificationFrame } from './verification-frame.ts';
import { UNINITIALIZED_THIS } from './verification-types.ts';
import { VerifyFailure } from './verify-failure.ts';

export function applyInvocation(
  frame: VerificationFrame,
  instruction: Instruction,
  method: Method,
): void {
  const mnemonic = OPCODES[instruction.opcode]?.mnemonic ?? '';
  const { className, name, descriptor } = calledMethod(mnemonic, instruction, method);
  const type = parseMethodDescriptor(descriptor);
  if (type === null) throw new VerifyFailure(`${descriptor} is no method descriptor`);
  for (const parameter of type.parameters.toReversed()) frame.pop(parameter);
  if (name === '<init>') applyConstructor(frame, mnemonic, className, method);
  else if (name[0] === '<') throw new VerifyFailure(`${name} is called`);
  else if (mnemonic === 'invokespecial') popSpecialReceiver(frame, className, method);
  else if (mnemonic !== 'invokestatic') frame.pop(descriptorOf(className));
  frame.pushDescriptor(type.returns);
}

function calledMethod(mnemonic: string, { a }: Instruction, method: Method): MemberReference {
  const constant = method.class.pool.find(a);
  const wanted = mnemonic === 'invokeinterface' ? 'interface-method' : 'method';
  if (constant?.kind === wanted) return constant;
  throw new VerifyFailure(`${mnemonic} calls constant ${a}, which is no ${wanted}`);
}

/** invokespecial calls private methods and those of superclasses, on `this` class's own objects. */
function popSpecialReceiver(frame: VerificationFrame, className: string, method: Method): void {
  frame.pop(descriptorOf(method.class.name));
  const isOwnOrAbove = [...method.class.supertypes].some(
    (supertype) => supertype.name === className,
  );
  if (!isOwnOrAbove) throw new VerifyFailure(`invokespecial calls a method of ${className}`);
}

/** The object is under construction before the call, and ready wherever it is known after it. */
function applyConstructor(
  frame: VerificationFrame,
  mnemonic: string,
  className: string,
  method: Method,
): void {
  const type = frame.popSlot();
  if (mnemonic !== 'invokespecial') throw new VerifyFailure('a constructor is called as a method');
  const own = method.class;
  if (type === UNINITIALIZED_THIS) {
    if (className !== own.name && className !== own.superclass?.name) {
      throw new VerifyFailure(`a constructor calls one of ${className}`);
    }
    frame.replace(type, descriptorOf(own.name));
    frame.isUnderConstruction = false;
    return;
  }
  if (type !== `U${type.slice(1, type.indexOf(':'))}:${className}` || type[0] !== 'U') {
    throw new VerifyFailure(`a constructor of ${className} is called on ${type}`);
  }
  frame.replace(type, descriptorOf(className));
}
