// The end of a thread: its first method returned, or an exception left it.
import type { Frame, JavaThread } from '../run-time-data.ts';
import { wakeWaiters } from './monitors.ts';
import { formatStackTrace } from './throwable.ts';
import { encodeModifiedUtf8 } from '../classfile/modified-utf8.ts';

/** The instruction `thread_exit`. Threads that join this one wait at its java.lang.Thread object. */
export function endThread(thread: JavaThread, _frame: Frame): void {
  const { machine } = thread;
  thread.state = 'ended';
  machine.threads.splice(machine.threads.indexOf(thread), 1);
  if (thread.object !== null) wakeWaiters(thread.object, true);
  if (thread.uncaught !== null) reportUncaught(thread);
  machine.onThreadEnd(thread);
}

function reportUncaught(thread: JavaThread): void {
  if (thread.uncaught === null) return;
  const text = `Uncaught exception in thread "${thread.name}": ${formatStackTrace(thread.uncaught)}\n`;
  thread.machine.output.err(encodeModifiedUtf8(text));
}
