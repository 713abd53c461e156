// Green threads: started, interrupted, and the instructions shared out among them by priority.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import { loadClass } from '../linking/load-class.ts';
import { writeValue, type HostValue } from '../native/marshal.ts';
import { interpret } from '../instructions/interpret.ts';
import { THREAD_EXIT_CODE } from '../instructions/stub-code.ts';
import { Frame, JavaThread, type Method, type RunTimeData } from '../run-time-data.ts';
import { JavaThrow } from '../native/java-throw.ts';
import { ensureInitialized } from './class-initialization.ts';
import { throwableOf } from './throwable.ts';
import { throwInThread } from './unwind.ts';
import { ensureSlots, pushFrame } from './frames.ts';
import { createInternalMethod } from './internal-method.ts';
import { stopWaiting } from './monitors.ts';

/** Instructions a thread may run before the next one's turn, for each step of its priority. */
const SLICE_PER_PRIORITY = 1000;

/** Starts a thread in the method. Arguments: `this` first, as host values. */
export function startThread(
  data: RunTimeData,
  name: string,
  method: Method,
  args: readonly HostValue[],
): JavaThread {
  const thread = new JavaThread(data, data.nextThreadId++, name);
  const exit = createInternalMethod(loadClass(data, 'java/lang/Object'), THREAD_EXIT_CODE);
  thread.frames.push(new Frame(exit));
  ensureSlots(thread, method.frameSlots + 4);
  const receiverSlots = method.argSlots - method.type.parameterSlots;
  let slot = 0;
  if (receiverSlots === 1) slot = writeValue(thread, 'L', slot, args[0]);
  method.type.parameters.forEach((type, index) => {
    slot = writeValue(thread, type, slot, args[index + receiverSlots]);
  });
  pushFrame(thread, method, 0);
  data.threads.push(thread);
  if ((method.flags & ACC_STATIC) !== 0) initializeFirst(thread, method);
  return thread;
}

/** The class of the first method is initialized on the thread itself, before the method begins. */
function initializeFirst(thread: JavaThread, method: Method): void {
  try {
    ensureInitialized(thread, method.class);
  } catch (error) {
    if (!(error instanceof JavaThrow)) throw error;
    throwInThread(thread, throwableOf(thread, error));
  }
}

/** A sleeping or waiting thread wakes at once; any other finds the flag. */
export function interruptThread(thread: JavaThread): void {
  thread.interrupted = true;
  if (thread.state === 'sleeping' || thread.state === 'waiting') stopWaiting(thread);
}

/** Lets threads run in turn, up to `budget` instructions, until none can; returns how many ran. */
export function runThreads(data: RunTimeData, budget: number): number {
  let used = 0;
  while (used < budget) {
    wakeSleepers(data);
    const thread = nextReady(data);
    if (thread === null) break;
    const slice = Math.min(budget - used, thread.priority * SLICE_PER_PRIORITY);
    thread.state = 'running';
    used += interpret(thread, slice);
    if (isRunning(thread)) thread.state = 'ready';
  }
  return used;
}

/** The state as it is now: the type checker does not know that running the thread changes it. */
function isRunning(thread: JavaThread): boolean {
  return thread.state === 'running';
}

/** The first ready thread, which goes to the end of the list. */
function nextReady(data: RunTimeData): JavaThread | null {
  const { threads } = data;
  const index = threads.findIndex((thread) => thread.state === 'ready');
  if (index < 0) return null;
  const [thread] = threads.splice(index, 1) as [JavaThread];
  threads.push(thread);
  return thread;
}

function wakeSleepers(data: RunTimeData): void {
  let now: number | null = null;
  for (const thread of data.threads) {
    if (thread.wakeAt === Infinity) continue;
    now ??= data.clock.uptime();
    if (thread.wakeAt <= now) stopWaiting(thread);
  }
}

/** When the first sleeper wakes, in uptime milliseconds; Infinity for none. */
export function nextWakeTime(data: RunTimeData): number {
  return Math.min(Infinity, ...data.threads.map((thread) => thread.wakeAt));
}
