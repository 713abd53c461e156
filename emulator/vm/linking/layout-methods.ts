// A class's methods and its vtable (JVM spec 5.4.3.3 and 5.4.5).
import {
  ACC_FINAL,
  ACC_INTERFACE,
  ACC_PRIVATE,
  ACC_PROTECTED,
  ACC_PUBLIC,
  ACC_STATIC,
  ACC_ABSTRACT,
} from '../classfile/access-flags.ts';
import type { ClassFile, MethodInfo } from '../classfile/class-file.ts';
import { parseMethodDescriptor, slotsOf } from '../classfile/descriptor.ts';
import { nativeCode, ABSTRACT_CODE, PREPARE_CODE } from '../instructions/stub-code.ts';
import { JavaThrow } from '../native/java-throw.ts';
import type { JavaClass, Method, NativeCode, RunTimeData } from '../run-time-data.ts';

export function layOutMethods(
  data: RunTimeData,
  javaClass: JavaClass,
  file: ClassFile,
  natives: ReadonlyMap<string, NativeCode>,
): void {
  const methods = file.methods.map((info) => {
    const native = info.code === null ? natives.get(info.name + info.descriptor) : undefined;
    return createMethod(data, javaClass, info, native ?? null);
  });
  javaClass.methods = methods;
  if ((javaClass.flags & ACC_INTERFACE) === 0) javaClass.vtable = createVtable(javaClass, methods);
}

/** Enters a method in the machine's method table. */
export function createMethod(
  data: RunTimeData,
  javaClass: JavaClass,
  info: MethodInfo,
  native: NativeCode | null,
): Method {
  const type = parseMethodDescriptor(info.descriptor);
  if (type === null) throw new SyntaxError(`"${info.descriptor}" is no method descriptor`);
  const argSlots = type.parameterSlots + ((info.flags & ACC_STATIC) === 0 ? 1 : 0);
  const maxLocals = info.code?.maxLocals ?? argSlots;
  if (maxLocals < argSlots) {
    throw new JavaThrow(
      'java/lang/ClassFormatError',
      `${javaClass.name}.${info.name}: too few locals`,
    );
  }
  const method: Method = {
    id: data.methodTable.length,
    class: javaClass,
    name: info.name,
    descriptor: info.descriptor,
    type,
    flags: info.flags,
    argSlots,
    maxLocals,
    frameSlots: maxLocals + Math.max(info.code?.maxStack ?? 0, slotsOf(type.returns)),
    body: info.code,
    native,
    vtableIndex: -1,
    code: stubFor(info, native),
    handlers: [],
    offsets: null,
  };
  data.methodTable.push(method);
  return method;
}

function stubFor(info: MethodInfo, native: NativeCode | null): Int32Array {
  if ((info.flags & ACC_ABSTRACT) !== 0) return ABSTRACT_CODE;
  return info.code === null ? nativeCode(info.flags, native) : PREPARE_CODE;
}

function createVtable(javaClass: JavaClass, methods: readonly Method[]): Method[] {
  const vtable = [...(javaClass.superclass?.vtable ?? [])];
  for (const method of methods) {
    if ((method.flags & (ACC_STATIC | ACC_PRIVATE)) !== 0 || method.name[0] === '<') continue;
    const index = vtable.findIndex((other) => overrides(method, other));
    method.vtableIndex = index < 0 ? vtable.length : index;
    if (index >= 0 && ((vtable[index] as Method).flags & ACC_FINAL) !== 0) {
      const text = `${javaClass.name} overrides final method ${method.name}${method.descriptor}`;
      throw new JavaThrow('java/lang/VerifyError', text);
    }
    vtable[method.vtableIndex] = method;
  }
  return vtable;
}

function overrides(method: Method, other: Method): boolean {
  if (method.name !== other.name || method.descriptor !== other.descriptor) return false;
  const isVisible = (other.flags & (ACC_PUBLIC | ACC_PROTECTED)) !== 0;
  return isVisible || packageOf(method.class.name) === packageOf(other.class.name);
}

export function packageOf(className: string): string {
  return className.slice(0, className.lastIndexOf('/') + 1);
}
