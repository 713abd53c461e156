// java.lang.Class: the host part of an object is the internal name of the class it stands for.
import { ACC_ABSTRACT, ACC_INTERFACE, ACC_PUBLIC } from '../../../vm/classfile/access-flags.ts';
import { mirroredClass, mirrorOf } from '../../../vm/heap/mirrors.ts';
import { findClass, isAssignable } from '../../../vm/linking/load-class.ts';
import { findDeclaredMethod } from '../../../vm/linking/resolve.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import { defineClass, type NativeResult } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { Instance, JavaClass, Reference } from '../../../vm/run-time-data.ts';
import { RESOURCES } from './resources.ts';

export const Class = defineClass('public final class java.lang.Class', {
  methods: {
    'public static Class forName(String name) throws ClassNotFoundException': (
      call,
      name: string | null,
    ) => {
      const javaClass = findNamed(call, name);
      return call.initialize(javaClass) ?? mirrorOf(call.machine, javaClass);
    },
    'public String getName()': (_call, self: Instance) => dottedName(self),
    'public boolean isArray()': (_call, self: Instance) => (self.host as string)[0] === '[',
    'public boolean isInterface()': (call, self: Instance) =>
      (mirroredClass(call.machine, self).flags & ACC_INTERFACE) !== 0,
    'public boolean isInstance(Object object)': (call, self: Instance, object: Reference) =>
      object !== null && isAssignable(object.class, mirroredClass(call.machine, self)),
    'public boolean isAssignableFrom(Class other)': (
      call,
      self: Instance,
      other: Instance | null,
    ) => {
      if (other === null) throw new JavaThrow('java.lang.NullPointerException');
      return isAssignable(mirroredClass(call.machine, other), mirroredClass(call.machine, self));
    },
    'public Object newInstance() throws InstantiationException, IllegalAccessException': steps(
      (call, self: Instance) => construct(call, mirroredClass(call.machine, self)),
      (call) => call.state as Instance,
    ),
    'public java.io.InputStream getResourceAsStream(String name)': steps(
      (call, self: Instance, name: string | null) => openResource(call, self, name),
      (call) => call.state as Instance,
    ),
    'public String toString()': (call, self: Instance) => {
      const isInterface = (mirroredClass(call.machine, self).flags & ACC_INTERFACE) !== 0;
      return `${isInterface ? 'interface' : 'class'} ${dottedName(self)}`;
    },
  },
});

function dottedName(mirror: Instance): string {
  return (mirror.host as string).replaceAll('/', '.');
}

function findNamed(call: NativeCall, name: string | null): JavaClass {
  if (name === null) throw new JavaThrow('java.lang.NullPointerException');
  const found = /[/;]\b/.test(name) ? null : findClass(call.machine, name.replaceAll('.', '/'));
  if (found === null) throw new JavaThrow('java.lang.ClassNotFoundException', name);
  return found;
}

function construct(call: NativeCall, javaClass: JavaClass): NativeResult {
  const isAbstract = (javaClass.flags & (ACC_ABSTRACT | ACC_INTERFACE)) !== 0;
  const constructor = findDeclaredMethod(javaClass, '<init>', '()V');
  if (isAbstract || constructor === null) {
    throw new JavaThrow('java.lang.InstantiationException', javaClass.name.replaceAll('/', '.'));
  }
  if ((constructor.flags & ACC_PUBLIC) === 0 && javaClass.isLibrary) {
    throw new JavaThrow('java.lang.IllegalAccessException', javaClass.name.replaceAll('/', '.'));
  }
  const suspended = call.initialize(javaClass);
  if (suspended !== null) return suspended;
  const created = call.newInstance(javaClass.name);
  call.state = created;
  return call.invokeSpecial(javaClass.name, created, '<init>()V');
}

/** A leading slash means from the JAR's root, otherwise from the class's package. */
function openResource(call: NativeCall, self: Instance, name: string | null): NativeResult {
  if (name === null) throw new JavaThrow('java.lang.NullPointerException');
  const className = self.host as string;
  const folder = className.slice(0, className.lastIndexOf('/') + 1);
  const bytes = call.service(RESOURCES)(name[0] === '/' ? name.slice(1) : folder + name);
  if (bytes === null) return null;
  const stream = call.newInstance('java.io.ByteArrayInputStream');
  call.state = stream;
  return call.invoke(stream, '<init>([B)V', call.byteArray(bytes));
}
