// java.lang.Object, with the monitor methods of JLS chapter 17.
import { identityHash } from '../../../vm/heap/identity-hash.ts';
import { mirrorOf } from '../../../vm/heap/mirrors.ts';
import { doNothing } from '../../../vm/native/do-nothing.ts';
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import { defineClass, type NativeResult } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { JavaObject, Reference } from '../../../vm/run-time-data.ts';
import { notifyWaiters } from '../../../vm/thread/monitors.ts';
import { takeInterrupt } from './take-interrupt.ts';

export const ObjectClass = defineClass('public class java.lang.Object', {
  methods: {
    'public Object()': doNothing,
    'public final Class getClass()': (call, self: JavaObject) => mirrorOf(call.machine, self.class),
    'public int hashCode()': (call, self: JavaObject) => identityHash(call.machine, self),
    'public boolean equals(Object other)': (_call, self: JavaObject, other: Reference) =>
      self === other,
    'public String toString()': steps(
      (call, self: JavaObject) => call.invoke(self, 'hashCode()I'),
      (call, self: JavaObject) => {
        const hash = (Number(call.result) >>> 0).toString(16);
        return `${self.class.name.replaceAll('/', '.')}@${hash}`;
      },
    ),
    'public final void notify()': (call, self: JavaObject) =>
      notifyWaiters(call.thread, self, false),
    'public final void notifyAll()': (call, self: JavaObject) =>
      notifyWaiters(call.thread, self, true),
    'public final void wait() throws InterruptedException': (call, self: JavaObject) =>
      waitFor(call, self, 0),
    'public final void wait(long millis) throws InterruptedException': (
      call,
      self: JavaObject,
      millis: bigint,
    ) => waitFor(call, self, Number(millis)),
    'public final void wait(long millis, int nanos) throws InterruptedException': (
      call,
      self: JavaObject,
      millis: bigint,
      nanos: number,
    ) => {
      if (nanos < 0 || nanos > 999_999) throw new JavaThrow('java.lang.IllegalArgumentException');
      return waitFor(call, self, Number(millis) + (nanos > 0 ? 1 : 0));
    },
  },
});

function waitFor(call: NativeCall, self: JavaObject, millis: number): NativeResult {
  if (millis < 0) throw new JavaThrow('java.lang.IllegalArgumentException', 'timeout is negative');
  if (call.step === 0) {
    if (call.thread.interrupted && self.monitor?.owner === call.thread) takeInterrupt(call);
    return call.waitOn(self, millis);
  }
  const suspended = call.reenter(self);
  if (suspended !== null) return suspended;
  takeInterrupt(call);
  return undefined;
}
