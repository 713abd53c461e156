// A whole running machine saved between two runs: classes, objects, threads in the middle of their methods.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import { slotsOf } from '../classfile/descriptor.ts';
import type { HostState } from '../native/library-class.ts';
import { JavaArray, type Frame, type JavaClass, type JavaObject } from '../run-time-data.ts';
import type { JavaThread, Reference, RunTimeData, Value } from '../run-time-data.ts';
import { isInternal } from '../thread/internal-method.ts';
import { encodeHost } from './host-values.ts';
import type { SavedClass, SavedFrame, SavedHost, SavedMachine } from './saved-machine.ts';
import type { SavedMonitor, SavedObject, SavedThread, SavedValue } from './saved-machine.ts';

/** Errors: TypeError, where the host keeps something for an object or a frame that is no data. */
export function saveMachine(data: RunTimeData): SavedMachine {
  return new Saver(data).save();
}

class Saver {
  readonly #data: RunTimeData;
  readonly #numbers = new Map<JavaObject, number>();
  /** Objects numbered but not yet written. */
  readonly #pending: JavaObject[] = [];

  constructor(data: RunTimeData) {
    this.#data = data;
  }

  save(): SavedMachine {
    const data = this.#data;
    const classes = data.classTable.map((each) => this.#saveClass(each));
    const threads = data.threads.map((each) => this.#saveThread(each));
    const strings = [...data.strings.values()].map((each) => this.#numberOf(each));
    const pinned = [...data.pinned].map((each) => this.#numberOf(each));
    const objects: SavedObject[] = [];
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      objects.push(this.#saveObject(next));
    }
    const { nextThreadId, nextHash, heap } = data;
    const rest = { heapUsed: heap.used, nextThreadId, nextHash };
    return { version: 1, classes, objects, strings, pinned, threads, ...rest };
  }

  #numberOf(object: JavaObject): number {
    const known = this.#numbers.get(object);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(object, number);
    this.#pending.push(object);
    return number;
  }

  #saveValue(value: Value | undefined): SavedValue {
    if (value === undefined || value === null) return null;
    return typeof value === 'number' ? value : { object: this.#numberOf(value) };
  }

  #saveHost(value: unknown): SavedHost {
    return encodeHost(value, (object) => this.#numberOf(object));
  }

  #saveClass(javaClass: JavaClass): SavedClass {
    const { name, state, initializer, mirror } = javaClass;
    const statics = javaClass.fields
      .filter((field) => (field.flags & ACC_STATIC) !== 0)
      .flatMap(({ slot, descriptor }) => this.#data.statics.slice(slot, slot + slotsOf(descriptor)))
      .map((value) => this.#saveValue(value));
    return {
      name,
      state,
      initializer: initializer?.id ?? null,
      mirror: this.#saveValue(mirror),
      statics,
    };
  }

  #saveObject(object: JavaObject): SavedObject {
    const values: readonly Value[] =
      object instanceof JavaArray ? [...object.elements] : object.fields;
    return {
      class: object.class.name,
      hash: object.hash,
      monitor: saveMonitor(object),
      values: values.map((value) => this.#saveValue(value)),
      host: object instanceof JavaArray ? null : this.#saveHost(savedHostOf(object)),
    };
  }

  #saveThread(thread: JavaThread): SavedThread {
    const { id, name, priority, state, interrupted, savedEntries, wakeAt } = thread;
    const end = thread.frames[thread.depth]?.sp ?? 0;
    return {
      id,
      name,
      priority,
      state,
      interrupted,
      savedEntries,
      wakesIn: wakeAt === Infinity ? null : wakeAt - this.#data.clock.uptime(),
      object: this.#saveValue(thread.object),
      monitorObject: this.#saveValue(thread.monitorObject),
      hostAnswer:
        thread.hostAnswer?.kind === 'value' ? this.#saveHost([thread.hostAnswer.value]) : null,
      ints: [...thread.ints.subarray(0, end)],
      refs: thread.refs.slice(0, end).map((value: Reference) => this.#saveValue(value)),
      frames: thread.frames.slice(0, thread.depth + 1).map((frame) => this.#saveFrame(frame)),
    };
  }

  #saveFrame(frame: Frame): SavedFrame {
    const { method, pc, base, sp, step, awaited, catches } = frame;
    return {
      class: method.class.name,
      method: isInternal(method) ? null : method.name + method.descriptor,
      pc,
      base,
      sp,
      step,
      state: this.#saveHost(frame.state),
      awaited,
      catches,
    };
  }
}

function saveMonitor({ monitor }: JavaObject): SavedMonitor | null {
  if (monitor === null) return null;
  const waiters = monitor.waiters.map((thread) => thread.id);
  return { owner: monitor.owner?.id ?? null, entries: monitor.entries, waiters };
}

function savedHostOf({ host, class: { hostState } }: Exclude<JavaObject, JavaArray>): unknown {
  return host === null || hostState === null ? host : (hostState as HostState).save(host);
}
