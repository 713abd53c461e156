// A saved machine brought back into a new one that has the same class sources and has not run.
import { ACC_STATIC } from '../classfile/access-flags.ts';
import { slotsOf } from '../classfile/descriptor.ts';
import { createArray } from '../heap/allocate.ts';
import { decodeMethod } from '../instructions/decode.ts';
import { CLASS_INIT_CODE, PREPARE_CODE, THREAD_EXIT_CODE } from '../instructions/stub-code.ts';
import { loadClass } from '../linking/load-class.ts';
import type { HostState } from '../native/library-class.ts';
import { Frame, Instance, JavaArray, JavaThread, Monitor } from '../run-time-data.ts';
import type {
  JavaClass,
  JavaObject,
  Method,
  Reference,
  RunTimeData,
  Value,
} from '../run-time-data.ts';
import { ensureSlots } from '../thread/frames.ts';
import { createInternalMethod } from '../thread/internal-method.ts';
import { decodeHost } from './host-values.ts';
import type { SavedFrame, SavedHost, SavedHostObject, SavedMachine } from './saved-machine.ts';
import type { SavedObject, SavedThread, SavedValue } from './saved-machine.ts';

/**
 * Answers what was kept along. Threads that waited for the host run the step again that asked for it, unless they named
 * an answer for this case. Errors: RangeError, where a class or a method is not the one that was saved.
 */
export function restoreMachine(data: RunTimeData, saved: SavedMachine): unknown {
  return new Restorer(data, saved).restore();
}

class Restorer {
  readonly #data: RunTimeData;
  readonly #saved: SavedMachine;
  readonly #objects: JavaObject[];
  readonly #hosts: unknown[];
  readonly #threads = new Map<number, JavaThread>();

  constructor(data: RunTimeData, saved: SavedMachine) {
    this.#data = data;
    this.#saved = saved;
    for (const { name } of saved.classes) loadClass(data, name);
    this.#objects = saved.objects.map((object) => this.#createObject(object));
    this.#hosts = saved.hosts.map((host) => this.#createHostObject(host));
  }

  restore(): unknown {
    const data = this.#data;
    for (const thread of this.#saved.threads) this.#createThread(thread);
    this.#saved.objects.forEach((object, number) =>
      this.#fillObject(this.#objectAt(number), object),
    );
    this.#restoreClasses();
    for (const thread of this.#saved.threads) this.#fillThread(thread);
    for (const number of this.#saved.strings) {
      const text = this.#objectAt(number) as Instance;
      data.strings.set(text.host as string, text);
    }
    for (const number of this.#saved.pinned) data.pinned.add(this.#objectAt(number));
    data.heap.used = this.#saved.heapUsed;
    data.nextThreadId = this.#saved.nextThreadId;
    data.nextHash = this.#saved.nextHash;
    return this.#host(this.#saved.companion);
  }

  #objectAt(number: number): JavaObject {
    const object = this.#objects[number];
    if (object === undefined) throw new RangeError(`Saved object ${number} is missing`);
    return object;
  }

  #value(saved: SavedValue): Value {
    return saved === null || typeof saved === 'number' ? saved : this.#objectAt(saved.object);
  }

  #reference(saved: SavedValue): Reference {
    return this.#value(saved) as Reference;
  }

  #host(saved: SavedHost): unknown {
    return decodeHost(saved, {
      objectAt: (number) => this.#objectAt(number),
      hostObjectAt: (number) => this.#hosts[number],
    });
  }

  #createHostObject({ kind: name, value }: SavedHostObject): unknown {
    const kind = this.#data.hostKinds.find((each) => each.name === name);
    if (kind === undefined) throw new RangeError(`There are no host objects of kind "${name}"`);
    return kind.restore(this.#host(value) as never);
  }

  #createObject(saved: SavedObject): JavaObject {
    const javaClass = loadClass(this.#data, saved.class);
    if (javaClass.elementLetter === null)
      return new Instance(javaClass, javaClass.template.slice());
    const isWide = javaClass.elementLetter === 'J' || javaClass.elementLetter === 'D';
    return createArray(javaClass, saved.values.length / (isWide ? 2 : 1));
  }

  #fillObject(object: JavaObject, saved: SavedObject): void {
    object.hash = saved.hash;
    const target = (object instanceof JavaArray ? object.elements : object.fields) as Value[];
    saved.values.forEach((value, index) => {
      target[index] = this.#value(value);
    });
    if (!(object instanceof JavaArray)) this.#restoreHost(object, saved.host);
    if (saved.monitor === null) return;
    const { owner, entries, waiters } = saved.monitor;
    object.monitor = new Monitor(object);
    object.monitor.owner = this.#threadOf(owner);
    object.monitor.entries = entries;
    object.monitor.waiters.push(...waiters.flatMap((id) => this.#threadOf(id) ?? []));
  }

  #restoreHost(instance: Instance, saved: SavedHost): void {
    const host = this.#host(saved);
    const hostState = instance.class.hostState as HostState | null;
    const restore = hostState?.restore;
    instance.host = host === null || restore === undefined ? host : restore(host, this.#data);
  }

  #threadOf(id: number | null): JavaThread | null {
    return id === null ? null : (this.#threads.get(id) ?? null);
  }

  #restoreClasses(): void {
    for (const saved of this.#saved.classes) {
      const javaClass = loadClass(this.#data, saved.name);
      javaClass.state = saved.state;
      javaClass.isVerified = saved.state !== 'linked';
      javaClass.initializer = this.#threadOf(saved.initializer);
      javaClass.mirror = this.#reference(saved.mirror) as Instance | null;
      staticSlots(javaClass).forEach((slot, index) => {
        this.#data.statics[slot] = this.#value(saved.statics[index] ?? null);
      });
    }
  }

  #createThread(saved: SavedThread): void {
    const thread = new JavaThread(this.#data, saved.id, saved.name);
    this.#threads.set(saved.id, thread);
    this.#data.threads.push(thread);
  }

  #fillThread(saved: SavedThread): void {
    const thread = this.#threads.get(saved.id) as JavaThread;
    thread.priority = saved.priority;
    thread.state = saved.state === 'host' ? 'ready' : (saved.state as JavaThread['state']);
    thread.interrupted = saved.interrupted;
    thread.savedEntries = saved.savedEntries;
    thread.wakeAt = saved.wakesIn === null ? Infinity : this.#data.clock.uptime() + saved.wakesIn;
    thread.object = this.#reference(saved.object) as Instance | null;
    thread.monitorObject = this.#reference(saved.monitorObject);
    const answer = this.#host(saved.hostAnswer) as readonly unknown[] | null;
    thread.hostAnswer = answer === null ? null : { kind: 'value', value: answer[0] };
    const frames = saved.frames.map((frame) => this.#createFrame(frame));
    ensureSlots(thread, saved.ints.length + (frames.at(-1)?.method.frameSlots ?? 0) + 1);
    thread.ints.set(saved.ints);
    saved.refs.forEach((value, index) => {
      thread.refs[index] = this.#reference(value);
    });
    thread.frames.push(...frames);
    thread.depth = frames.length - 1;
  }

  #createFrame(saved: SavedFrame): Frame {
    const method = this.#findMethod(saved);
    if (method.code === PREPARE_CODE) decodeMethod(method);
    const frame = new Frame(method);
    const { pc, base, sp, step, awaited, catches } = saved;
    Object.assign(frame, { pc, base, sp, step, awaited, catches, state: this.#host(saved.state) });
    return frame;
  }

  #findMethod(saved: SavedFrame): Method {
    const javaClass = loadClass(this.#data, saved.class);
    if (saved.method === null) {
      const isInitializing = javaClass.name !== 'java/lang/Object' || saved.base > 0;
      return createInternalMethod(javaClass, isInitializing ? CLASS_INIT_CODE : THREAD_EXIT_CODE);
    }
    const method = javaClass.methods.find((each) => each.name + each.descriptor === saved.method);
    if (method === undefined)
      throw new RangeError(`Saved method ${saved.class}.${saved.method} is missing`);
    return method;
  }
}

function staticSlots(javaClass: JavaClass): number[] {
  return javaClass.fields
    .filter((field) => (field.flags & ACC_STATIC) !== 0)
    .flatMap(({ slot, descriptor }) => (slotsOf(descriptor) === 2 ? [slot, slot + 1] : [slot]));
}
