// java.lang.Thread: the host part of an object is the id of the machine's thread, null before start().
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import { defineClass, type NativeResult } from '../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';
import { steps } from '../../../vm/native/steps.ts';
import type { Instance, JavaThread, Reference } from '../../../vm/run-time-data.ts';
import { interruptThread, startThread } from '../../../vm/thread/threads.ts';
import { findMethod, selectMethod } from '../../../vm/linking/resolve.ts';
import { takeInterrupt } from './take-interrupt.ts';
import { required } from './text-operations.ts';

type ThreadHost = {
  readonly threadId: number | null;
  readonly name: string;
  readonly priority: number;
};

export const Thread = defineClass('public class java.lang.Thread implements Runnable', {
  fields: {
    'private Runnable target': null,
    'private static int count': 0,
    'public static final int MIN_PRIORITY': 1,
    'public static final int NORM_PRIORITY': 5,
    'public static final int MAX_PRIORITY': 10,
  },
  methods: {
    'public Thread()': (call, self: Instance) => create(call, self, null, null),
    'public Thread(String name)': (call, self: Instance, name: string | null) =>
      create(call, self, null, required(name)),
    'public Thread(Runnable target)': (call, self: Instance, target: Reference) =>
      create(call, self, target, null),
    'public Thread(Runnable target, String name)': (
      call,
      self: Instance,
      target: Reference,
      name: string | null,
    ) => create(call, self, target, required(name)),
    'public static Thread currentThread()': (call) => threadObject(call, call.thread),
    'public static void yield()': steps(
      (call) => call.yield(),
      () => {},
    ),
    'public static void sleep(long millis) throws InterruptedException': steps(
      (call, millis: bigint) => {
        if (millis < 0n) throw new JavaThrow('java.lang.IllegalArgumentException');
        takeInterrupt(call);
        return call.sleep(Number(millis));
      },
      takeInterrupt,
    ),
    'public void start()': start,
    'public void run()': steps(
      (call, self: Instance) => {
        const target = call.getField(self, 'target') as Instance | null;
        return target === null ? undefined : call.invoke(target, 'run()V');
      },
      () => {},
    ),
    'public void interrupt()': (call, self: Instance) => {
      const thread = findThread(call, self);
      if (thread !== null) interruptThread(thread);
    },
    'public final boolean isAlive()': (call, self: Instance) => findThread(call, self) !== null,
    'public final void setPriority(int priority)': (call, self: Instance, priority: number) => {
      if (priority < 1 || priority > 10) throw new JavaThrow('java.lang.IllegalArgumentException');
      self.host = { ...hostOf(self), priority };
      const thread = findThread(call, self);
      if (thread !== null) thread.priority = priority;
    },
    'public final int getPriority()': (_call, self: Instance) => hostOf(self).priority,
    'public static int activeCount()': (call) => call.machine.threads.length,
    'public final String getName()': (_call, self: Instance) => hostOf(self).name,
    'public final void join() throws InterruptedException': join,
    'public String toString()': (_call, self: Instance) => {
      const { name, priority } = hostOf(self);
      return `Thread[${name},${priority}]`;
    },
  },
});

function hostOf(self: Instance): ThreadHost {
  return (self.host as ThreadHost | null) ?? { threadId: null, name: '', priority: 5 };
}

function create(call: NativeCall, self: Instance, target: Reference, name: string | null): void {
  const count = Number(call.getStatic('java.lang.Thread', 'count'));
  if (name === null) call.setStatic('java.lang.Thread', 'count', count + 1);
  call.setField(self, 'target', target);
  const { priority } = call.thread;
  self.host = { threadId: null, name: name ?? `Thread-${count}`, priority } satisfies ThreadHost;
}

function threadObject(call: NativeCall, thread: JavaThread): Instance {
  if (thread.object === null) {
    thread.object = call.newInstance('java.lang.Thread');
    const { id, name, priority } = thread;
    thread.object.host = { threadId: id, name, priority } satisfies ThreadHost;
  }
  return thread.object;
}

function findThread(call: NativeCall, self: Instance): JavaThread | null {
  const { threadId } = hostOf(self);
  return call.machine.threads.find((thread) => thread.id === threadId) ?? null;
}

function start(call: NativeCall, self: Instance): void {
  const host = hostOf(self);
  if (host.threadId !== null) throw new JavaThrow('java.lang.IllegalThreadStateException');
  const run = findMethod(self.class, 'run', '()V');
  if (run === null) throw new RangeError('java.lang.Thread has no run()');
  const thread = startThread(call.machine, host.name, selectMethod(self.class, run), [self]);
  thread.priority = host.priority;
  thread.object = self;
  self.host = { ...host, threadId: thread.id } satisfies ThreadHost;
}

/** Waits at the Thread object, whose waiters the machine wakes when the thread ends. */
function join(call: NativeCall, self: Instance): NativeResult {
  if (call.step > 0) takeInterrupt(call);
  return findThread(call, self) === null ? undefined : call.waitForThread(self);
}
