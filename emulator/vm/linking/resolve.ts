// Symbolic references resolved (JVM spec 5.4.3), with access control (5.4.4).
import {
  ACC_INTERFACE,
  ACC_PRIVATE,
  ACC_PROTECTED,
  ACC_PUBLIC,
  ACC_STATIC,
} from '../classfile/access-flags.ts';
import type { MemberReference } from '../classfile/constant-pool.ts';
import { UnimplementedError } from '../machine-stop.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { Field, JavaClass, Method, RunTimeData } from '../run-time-data.ts';
import { packageOf } from './layout-methods.ts';
import { loadClass } from './load-class.ts';

/** A class named by `from`'s constant pool. Errors: JavaThrow of IllegalAccessError and those of loadClass. */
export function resolveClass(data: RunTimeData, from: JavaClass, index: number): JavaClass {
  const javaClass = loadClass(data, from.pool.get(index, 'class').name);
  checkClassAccess(from, javaClass);
  return javaClass;
}

function checkClassAccess(from: JavaClass, javaClass: JavaClass): void {
  const isOpen = (javaClass.flags & ACC_PUBLIC) !== 0 || javaClass.elementLetter !== null;
  if (isOpen || packageOf(from.name) === packageOf(javaClass.name)) return;
  throw new JavaThrow('java/lang/IllegalAccessError', javaClass.name);
}

/** Errors: JavaThrow of NoSuchFieldError, IllegalAccessError, IncompatibleClassChangeError. */
export function resolveField(
  data: RunTimeData,
  from: JavaClass,
  index: number,
  isStatic: boolean,
): Field {
  const reference = from.pool.get(index, 'field');
  const owner = loadClass(data, reference.className);
  checkClassAccess(from, owner);
  const field = findField(owner, reference.name, reference.descriptor);
  if (field === null) return failMissing(owner, reference, 'java/lang/NoSuchFieldError');
  checkPresence(from, field, 'java/lang/NoSuchFieldError');
  checkMemberAccess(from, field);
  checkStatic(field, isStatic);
  return field;
}

export function findField(owner: JavaClass, name: string, descriptor: string): Field | null {
  for (const field of owner.fields) {
    if (field.name === name && field.descriptor === descriptor) return field;
  }
  for (const parent of owner.interfaces) {
    const field = findField(parent, name, descriptor);
    if (field !== null) return field;
  }
  return owner.superclass === null ? null : findField(owner.superclass, name, descriptor);
}

/** Errors: JavaThrow of NoSuchMethodError, IllegalAccessError, IncompatibleClassChangeError. */
export function resolveMethod(
  data: RunTimeData,
  from: JavaClass,
  index: number,
  isStatic: boolean,
): Method {
  const reference = from.pool.get(index, 'method');
  const owner = loadClass(data, reference.className);
  checkClassAccess(from, owner);
  if ((owner.flags & ACC_INTERFACE) !== 0) {
    throw new JavaThrow('java/lang/IncompatibleClassChangeError', owner.name);
  }
  const method = findMethod(owner, reference.name, reference.descriptor);
  if (method === null) return failMissing(owner, reference, 'java/lang/NoSuchMethodError');
  checkPresence(from, method, 'java/lang/NoSuchMethodError');
  checkMemberAccess(from, method);
  checkStatic(method, isStatic);
  return method;
}

export function resolveInterfaceMethod(data: RunTimeData, from: JavaClass, index: number): Method {
  const reference = from.pool.get(index, 'interface-method');
  const owner = loadClass(data, reference.className);
  checkClassAccess(from, owner);
  if ((owner.flags & ACC_INTERFACE) === 0) {
    throw new JavaThrow('java/lang/IncompatibleClassChangeError', owner.name);
  }
  const method = findMethod(owner, reference.name, reference.descriptor);
  if (method === null) return failMissing(owner, reference, 'java/lang/NoSuchMethodError');
  checkStatic(method, false);
  return method;
}

/** A method of the class, its superclasses or its interfaces (JVM spec 5.4.3.3). */
export function findMethod(owner: JavaClass, name: string, descriptor: string): Method | null {
  for (let at: JavaClass | null = owner; at !== null; at = at.superclass) {
    const method = findDeclaredMethod(at, name, descriptor);
    if (method !== null) return method;
  }
  for (const supertype of owner.supertypes) {
    if ((supertype.flags & ACC_INTERFACE) === 0) continue;
    const method = findDeclaredMethod(supertype, name, descriptor);
    if (method !== null) return method;
  }
  return null;
}

export function findDeclaredMethod(
  owner: JavaClass,
  name: string,
  descriptor: string,
): Method | null {
  for (const method of owner.methods) {
    if (method.name === name && method.descriptor === descriptor) return method;
  }
  return null;
}

/** The method that a call on an object of the class runs. Errors: JavaThrow of AbstractMethodError. */
export function selectMethod(receiver: JavaClass, method: Method): Method {
  if (
    method.vtableIndex >= 0 &&
    receiver.superclass !== null &&
    (method.class.flags & ACC_INTERFACE) === 0
  ) {
    return receiver.vtable[method.vtableIndex] as Method;
  }
  if ((method.class.flags & ACC_INTERFACE) === 0) return method;
  return selectInterfaceMethod(receiver, method);
}

export function selectInterfaceMethod(receiver: JavaClass, method: Method): Method {
  const known = receiver.interfaceMethods.get(method.id);
  if (known !== undefined) return known;
  if (!receiver.supertypes.has(method.class)) {
    const text = `${receiver.name} does not implement ${method.class.name}`;
    throw new JavaThrow('java/lang/IncompatibleClassChangeError', text);
  }
  const found = findMethod(receiver, method.name, method.descriptor);
  if (found === null || (found.flags & (ACC_STATIC | ACC_PUBLIC)) !== ACC_PUBLIC) {
    const text = `${receiver.name}.${method.name}${method.descriptor}`;
    throw new JavaThrow('java/lang/AbstractMethodError', text);
  }
  receiver.interfaceMethods.set(method.id, found);
  return found;
}

function checkMemberAccess(from: JavaClass, member: Field | Method): void {
  const { flags, class: owner } = member;
  if (from === owner || (flags & ACC_PUBLIC) !== 0) return;
  const isInherited = (flags & ACC_PROTECTED) !== 0 && from.supertypes.has(owner);
  const isSamePackage = packageOf(from.name) === packageOf(owner.name);
  if ((flags & ACC_PRIVATE) === 0 && (isInherited || isSamePackage)) return;
  throw new JavaThrow('java/lang/IllegalAccessError', `${owner.name}.${member.name}`);
}

function checkStatic(member: Field | Method, isStatic: boolean): void {
  if (((member.flags & ACC_STATIC) !== 0) === isStatic) return;
  const text = `${member.class.name}.${member.name} is ${isStatic ? 'not ' : ''}static`;
  throw new JavaThrow('java/lang/IncompatibleClassChangeError', text);
}

/** The library's own classes may use what the handset shows to no application. */
function checkPresence(from: JavaClass, member: Field | Method, error: string): void {
  const { name, descriptor, class: owner } = member;
  if (from.isLibrary || owner.lacks?.(name, descriptor) !== true) return;
  throw new JavaThrow(error, `${owner.name}.${name}${descriptor}`);
}

/** A member that is not there: the library's gap stops the machine, the application's own is its error. */
function failMissing(owner: JavaClass, reference: MemberReference, error: string): never {
  const { name, descriptor } = reference;
  for (let at: JavaClass | null = owner; at !== null; at = at.superclass) {
    if (at.isLibrary && at.name !== 'java/lang/Object') {
      throw new UnimplementedError(owner.name, name, descriptor);
    }
  }
  throw new JavaThrow(error, `${owner.name}.${name}${descriptor}`);
}
