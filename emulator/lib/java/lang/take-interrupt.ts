// Interruption as the methods that wait see it.
import { JavaThrow } from '../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../vm/native/native-call.ts';

/** Clears the thread's flag. Errors: JavaThrow of InterruptedException, when it was set. */
export function takeInterrupt(call: NativeCall): void {
  if (!call.thread.interrupted) return;
  call.thread.interrupted = false;
  throw new JavaThrow('java.lang.InterruptedException');
}
