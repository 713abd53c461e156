// java.lang.Throwable: its message and stack trace are the machine's own (vm/thread/throwable.ts).
import { encodeModifiedUtf8 } from '../../../vm/classfile/modified-utf8.ts';
import { defineClass } from '../../../vm/native/library-class.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import type { ThrowableState } from '../../../vm/thread/throwable.ts';
import { initThrowable } from './throwable-class.ts';

export const Throwable = defineClass('public class java.lang.Throwable', {
  methods: {
    'public Throwable()': (call, self: Instance) => initThrowable(call, self, null),
    'public Throwable(String message)': initThrowable,
    'public String getMessage()': (_call, self: Instance) => stateOf(self).message,
    'public String toString()': steps(
      (call, self: Instance) => call.invoke(self, 'getMessage()Ljava/lang/String;'),
      (call, self: Instance) => describe(self, call.result as string | null),
    ),
    'public void printStackTrace()': steps(
      (call, self: Instance) => call.invoke(self, 'toString()Ljava/lang/String;'),
      (call, self: Instance) => {
        const places = stateOf(self).trace.map((place) => `\tat ${place}\n`);
        const text = `${String(call.result)}\n${places.join('')}`;
        call.machine.output.err(encodeModifiedUtf8(text));
      },
    ),
  },
});

function stateOf(self: Instance): ThrowableState {
  return (self.host as ThrowableState | null) ?? { message: null, trace: [] };
}

function describe(self: Instance, message: string | null): string {
  const name = self.class.name.replaceAll('/', '.');
  return message === null ? name : `${name}: ${message}`;
}
