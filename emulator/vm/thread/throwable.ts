// Throwables as the machine makes and reads them; their message and trace live in the host.
import { allocateInstance } from '../heap/allocate.ts';
import { loadClass } from '../linking/load-class.ts';
import type { JavaThrow } from '../native/java-throw.ts';
import { Instance, type Frame, type JavaThread, type Method } from '../run-time-data.ts';
import { callingPc, isInternal } from './internal-method.ts';

/** The host part of a java.lang.Throwable. */
export type ThrowableState = {
  readonly message: string | null;
  /** Innermost first: `com.example.Main.run(Main.java:12)`. */
  readonly trace: readonly string[];
};

const MAX_TRACE = 64;

/** The Java exception that the host threw, made if need be. */
export function throwableOf(thread: JavaThread, thrown: JavaThrow): Instance {
  if (thrown.throwable !== null) return thrown.throwable;
  return createThrowable(thread, thrown.className, thrown.javaMessage);
}

export function createThrowable(
  thread: JavaThread,
  className: string,
  message: string | null,
): Instance {
  const javaClass = loadClass(thread.machine, className);
  const instance = isOutOfMemory(className)
    ? new Instance(javaClass, javaClass.template.slice())
    : allocateThrowable(thread, className);
  instance.host = { message, trace: traceOf(thread, null) } satisfies ThrowableState;
  return instance;
}

function isOutOfMemory(className: string): boolean {
  return className === 'java/lang/OutOfMemoryError';
}

/** An exception is made even where the heap is full: it is small, and the program must hear of its cause. */
function allocateThrowable(thread: JavaThread, className: string): Instance {
  const javaClass = loadClass(thread.machine, className);
  if (thread.machine.heap.used + javaClass.instanceBytes > thread.machine.heap.limit) {
    return new Instance(javaClass, javaClass.template.slice());
  }
  return allocateInstance(thread.machine, javaClass);
}

/** Where the thread is, innermost first, without the constructors of the exception itself. */
export function traceOf(thread: JavaThread, throwable: Instance | null): string[] {
  const trace: string[] = [];
  let isConstructing = throwable !== null;
  for (let depth = thread.depth; depth > 0 && trace.length < MAX_TRACE; depth--) {
    const frame = thread.frames[depth] as Frame;
    if (isInternal(frame.method)) continue;
    isConstructing &&= frame.method.name === '<init>' && thread.refs[frame.base] === throwable;
    if (isConstructing) continue;
    const entered = depth === thread.depth ? null : thread.frames[depth + 1];
    trace.push(describePlace(frame, entered ?? null));
  }
  return trace;
}

function describePlace(frame: Frame, entered: Frame | null): string {
  const { method } = frame;
  const name = `${method.class.name.replaceAll('/', '.')}.${method.name}`;
  if (method.native !== null) return `${name}(Native Method)`;
  const line = lineOf(method, entered === null ? frame.pc : callingPc(frame, entered));
  const source = method.class.sourceFile ?? 'Unknown Source';
  return line === null ? `${name}(${source})` : `${name}(${source}:${line})`;
}

function lineOf(method: Method, pc: number): number | null {
  const offset = method.offsets?.[pc];
  if (offset === undefined) return null;
  let found: number | null = null;
  let foundStart = -1;
  for (const { start, line } of method.body?.lines ?? []) {
    if (start > offset || start < foundStart) continue;
    found = line;
    foundStart = start;
  }
  return found;
}

/** `java.lang.Error: message`, as Throwable.toString() gives it. */
export function describeThrowable(throwable: Instance): string {
  const name = throwable.class.name.replaceAll('/', '.');
  const message = (throwable.host as ThrowableState | null)?.message ?? null;
  return message === null ? name : `${name}: ${message}`;
}

export function formatStackTrace(throwable: Instance): string {
  const trace = (throwable.host as ThrowableState | null)?.trace ?? [];
  return [describeThrowable(throwable), ...trace.map((place) => `\tat ${place}`)].join('\n');
}
