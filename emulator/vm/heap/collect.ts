// Counts what Java code can still reach. The host's own collector frees the rest; this says how much is left.
import { JavaArray, type Instance, type JavaObject, type RunTimeData } from '../run-time-data.ts';
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

function reachThread(tracer: Tracer, thread: RunTimeData['threads'][number]): void {
  tracer.reach(thread.object);
  tracer.reach(thread.monitorObject);
  const top = thread.frames[thread.depth];
  const end = top === undefined ? 0 : Math.max(top.sp, top.base);
  thread.refs.fill(null, end);
  for (let index = 0; index < end; index++) tracer.reach(thread.refs[index] ?? null);
  for (let depth = 0; depth <= thread.depth; depth++) {
    for (const object of objectsIn(thread.frames[depth]?.state)) tracer.reach(object);
  }
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
