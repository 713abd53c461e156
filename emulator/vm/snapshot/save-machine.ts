// A whole running machine saved between two runs: classes, objects, threads in the middle of their methods.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import { slotsOf } from '../classfile/descriptor.ts';
import type { HostState } from '../native/library-class.ts';
import { JavaArray, type Frame, type JavaClass, type JavaObject } from '../run-time-data.ts';
import type { JavaThread, Reference, RunTimeData, Value } from '../run-time-data.ts';
import { isInternal } from '../thread/internal-method.ts';
import { encodeHost, hostKindOf } from './host-values.ts';
import type { SavedClass, SavedFrame, SavedHost, SavedHostObject } from './saved-machine.ts';
import type { SavedMachine, SavedMonitor, SavedObject, SavedThread } from './saved-machine.ts';
import type { SavedValue } from './saved-machine.ts';

/**
 * `companion` is plain data with Java objects in it, kept along. Errors: TypeError, where the host keeps something that
 * is no data.
 */
export function saveMachine(data: RunTimeData, companion: unknown): SavedMachine {
  return new Saver(data).save(companion);
}

class Saver {
  readonly #data: RunTimeData;
  readonly #numbers = new Map<JavaObject, number>();
  /** Objects numbered but not yet written. */
  readonly #pending: JavaObject[] = [];
  readonly #hostNumbers = new Map<object, number>();
  readonly #hosts: SavedHostObject[] = [];

  constructor(data: RunTimeData) {
    this.#data = data;
  }

  save(kept: unknown): SavedMachine {
    const data = this.#data;
    const classes = data.classTable.map((each) => this.#saveClass(each));
    const threads = data.threads.map((each) => this.#saveThread(each));
    const strings = [...data.strings.values()].map((each) => this.#numberOf(each));
    const pinned = [...data.pinned].map((each) => this.#numberOf(each));
    const companion = this.#saveHost(kept);
    const objects: SavedObject[] = [];
    for (let next = this.#pending.shift(); next !== undefined; next = this.#pending.shift()) {
      objects.push(this.#saveObject(next));
    }
    const { nextThreadId, nextHash, heap } = data;
    const rest = { heapUsed: heap.used, nextThreadId, nextHash, companion };
    return { classes, objects, hosts: this.#hosts, strings, pinned, threads, ...rest };
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
    return encodeHost(value, {
      ofObject: (object) => this.#numberOf(object),
      ofHostObject: (object) => this.#hostNumberOf(object),
    });
  }

  #hostNumberOf(value: object): number | null {
    const known = this.#hostNumbers.get(value);
    if (known !== undefined) return known;
    const kind = hostKindOf(value, this.#data.hostKinds);
    if (kind === null) return null;
    const number = this.#hosts.length;
    this.#hostNumbers.set(value, number);
    this.#hosts.push({ kind: kind.name, value: this.#saveHost(kind.save(value as never)) });
    return number;
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
      hostAnswer: this.#saveHostAnswer(thread),
      ints: [...thread.ints.subarray(0, end)],
      refs: thread.refs.slice(0, end).map((value: Reference) => this.#saveValue(value)),
      frames: thread.frames.slice(0, thread.depth + 1).map((frame) => this.#saveFrame(frame)),
    };
  }

  #saveHostAnswer({ state, hostAnswer, answerIfLost }: JavaThread): SavedHost {
    if (hostAnswer?.kind === 'value') return this.#saveHost([hostAnswer.value]);
    return state === 'host' && answerIfLost !== null ? this.#saveHost([answerIfLost.value]) : null;
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
  const save = (hostState as HostState | null)?.save;
  return host === null || save === undefined ? host : save(host);
}
