// The many exception classes that have nothing but their name: constructors with and without a message.
import {
  defineClass,
  type ClassBody,
  type LibraryClass,
} from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import { traceOf, type ThrowableState } from '../../../vm/thread/throwable.ts';

/** `throwableClass('java.lang.Error', 'Throwable')`; more members may be given. */
export function throwableClass(
  name: string,
  superclass: string,
  body: ClassBody = {},
): LibraryClass {
  const simpleName = name.slice(name.lastIndexOf('.') + 1);
  return defineClass(`public class ${name} extends ${superclass}`, {
    ...body,
    methods: {
      [`public ${simpleName}()`]: (call, self: Instance) => initThrowable(call, self, null),
      [`public ${simpleName}(String message)`]: initThrowable,
      ...body.methods,
    },
  });
}

/** What Throwable's constructors do: keep the message and where the thread is. */
export function initThrowable(call: NativeCall, self: Instance, message: string | null): void {
  self.host = { message, trace: traceOf(call.thread, self) } satisfies ThrowableState;
}
