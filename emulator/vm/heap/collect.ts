// Counts what Java code can still reach. The host's own collector frees the rest; this says how much is left.
import {
  JavaArray,
  type Frame,
  type Instance,
  type JavaObject,
  type JavaThread,
  type RunTimeData,
} from '../run-time-data.ts';
import { callingPc } from '../thread/internal-method.ts';
import { referenceSlots } from '../verify/reference-maps.ts';
import { bytesOf } from './object-size.ts';
import type { HostReferences } from './host-references.ts';

/** Traces from statics, stacks, constants, monitors and what the host holds, and sets `heap.used` anew. */
export function collect(data: RunTimeData): void {
  data.heap.collections++;
  const tracer = new Tracer(data.heap.collections);
  for (const value of data.statics) if (typeof value === 'object') tracer.reach(value);
  for (const constant of data.constants) tracer.reach(constant);
  for (const text of data.strings.values()) tracer.reach(text);
  for (const javaClass of data.classTable) tracer.reach(javaClass.mirror);
  for (const object of data.pinned) tracer.reach(object);
  for (const thread of data.threads) reachThread(tracer, thread);
  tracer.finish();
  clearWeakHolders(data);
  data.heap.used = tracer.bytes;
}

function clearWeakHolders(data: RunTimeData): void {
  for (const holder of data.weakHolders) {
    if (holder.referent !== null && holder.referent.mark !== data.heap.collections) {
      holder.referent = null;
    }
    if (holder.referent === null) data.weakHolders.delete(holder);
  }
}

function reachThread(tracer: Tracer, thread: JavaThread): void {
  tracer.reach(thread.object);
  tracer.reach(thread.monitorObject);
  let end = thread.frames[thread.depth]?.sp ?? 0;
  thread.refs.fill(null, end);
  for (let depth = thread.depth; depth >= 0; depth--) {
    const frame = thread.frames[depth] as Frame;
    const entered = depth === thread.depth ? null : (thread.frames[depth + 1] as Frame);
    reachFrame(tracer, thread, frame, { end, entered });
    end = frame.base;
  }
}

/** The frame's slots end where those of the frame entered from it begin. */
type FrameLimits = { readonly end: number; readonly entered: Frame | null };

function reachFrame(
  tracer: Tracer,
  thread: JavaThread,
  frame: Frame,
  { end, entered }: FrameLimits,
): void {
  const pc = entered === null ? frame.pc : callingPc(frame, entered);
  const offset = frame.method.offsets?.[pc];
  const slots = offset === undefined ? null : referenceSlots(thread.machine, frame.method, offset);
  for (let index = frame.base; index < end; index++) {
    if (slots === null || slots.has(index - frame.base)) tracer.reach(thread.refs[index] ?? null);
  }
  for (const object of objectsIn(frame.state)) tracer.reach(object);
}

/** The Java objects in what a native method's frame keeps: one value or a list of them. */
function objectsIn(state: unknown): JavaObject[] {
  const list = Array.isArray(state) ? state : [state];
  return list.filter(isJavaObject);
}

function isJavaObject(value: unknown): value is JavaObject {
  return typeof value === 'object' && value !== null && 'class' in value && 'monitor' in value;
}

class Tracer {
  readonly #epoch: number;
  readonly #pending: JavaObject[] = [];
  bytes = 0;

  constructor(epoch: number) {
    this.#epoch = epoch;
  }

  reach(object: JavaObject | null): void {
    if (object === null || object.mark === this.#epoch) return;
    object.mark = this.#epoch;
    this.bytes += bytesOf(object);
    this.#pending.push(object);
  }

  finish(): void {
    for (let object = this.#pending.pop(); object !== undefined; object = this.#pending.pop()) {
      if (object instanceof JavaArray) this.#traceArray(object);
      else this.#traceInstance(object);
    }
  }

  #traceArray(array: JavaArray): void {
    if (!Array.isArray(array.elements)) return;
    for (const element of array.elements) this.reach(element);
  }

  #traceInstance(instance: Instance): void {
    for (const value of instance.fields) if (typeof value === 'object') this.reach(value);
    const hostState = instance.class.hostState as HostReferences | null;
    for (const object of hostState?.references?.(instance.host) ?? []) this.reach(object);
  }
}
