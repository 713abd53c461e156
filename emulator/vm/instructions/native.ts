// Native methods: the host's function runs in the method's own frame, step by step.
import { UnimplementedError } from '../machine-stop.ts';
import { ACC_SYNCHRONIZED } from '../classfile/access-flags.ts';
import { readArguments, readValue, writeValue, type HostValue } from '../native/marshal.ts';
import { NativeCall } from '../native/native-call.ts';
import { SUSPENDED } from '../native/suspended.ts';
import type { Frame, Instance, JavaThread } from '../run-time-data.ts';
import { popFrame, topFrame } from '../thread/frames.ts';
import { releaseMonitor } from '../thread/monitors.ts';
import { synchronizedObject } from '../thread/unwind.ts';
import type { InstructionHandlers } from './instruction-handler.ts';

export const NATIVE_INSTRUCTIONS: InstructionHandlers = {
  native: (thread, frame) =>
    runNative(thread, frame, new NativeCall(thread, frame, undefined, null)),
  native_resume: resumeNative,
};

function resumeNative(thread: JavaThread, frame: Frame): void {
  const stack = frame.base + frame.method.maxLocals;
  const { awaited } = frame;
  frame.sp = stack;
  if (awaited === 'thrown') {
    const thrown = thread.refs[stack] as Instance;
    return runNative(thread, frame, new NativeCall(thread, frame, undefined, thrown));
  }
  const result =
    awaited === 'host' ? takeHostAnswer(thread, frame) : readResult(thread, awaited, stack);
  runNative(thread, frame, new NativeCall(thread, frame, result, null));
}

function readResult(thread: JavaThread, awaited: string, slot: number): HostValue | undefined {
  return awaited === 'V' ? undefined : readValue(thread, awaited, slot);
}

function takeHostAnswer(thread: JavaThread, frame: Frame): unknown {
  const { hostAnswer } = thread;
  thread.hostAnswer = null;
  if (hostAnswer === null) return undefined;
  if (hostAnswer.kind === 'error') throw asError(hostAnswer.error);
  frame.step++;
  return hostAnswer.value;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

function runNative(thread: JavaThread, frame: Frame, call: NativeCall): void {
  const { method, base } = frame;
  const native = method.native as ((call: NativeCall, ...args: HostValue[]) => HostValue) | null;
  if (native === null)
    throw new UnimplementedError(method.class.name, method.name, method.descriptor);
  const result = native(call, ...readArguments(thread, method, base)) as unknown;
  if (result === SUSPENDED) return;
  const locked = (method.flags & ACC_SYNCHRONIZED) === 0 ? null : synchronizedObject(thread, frame);
  const sp = writeValue(thread, method.type.returns, base, result as HostValue);
  if (locked !== null) releaseMonitor(thread, locked);
  popFrame(thread);
  topFrame(thread).sp = sp;
}
