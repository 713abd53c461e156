// What a host function may ask of the machine while it runs a Java method.
import { allocateArray, allocateInstance } from '../heap/allocate.ts';
import { collect } from '../heap/collect.ts';
import { newString } from '../heap/strings.ts';
import { loadClass } from '../linking/load-class.ts';
import { findMethod, selectMethod } from '../linking/resolve.ts';
import type { Field, Frame, Instance, JavaArray, JavaClass, JavaObject } from '../run-time-data.ts';
import type {
  JavaThread,
  Method,
  Reference,
  ReferenceArray,
  RunTimeData,
  Value,
} from '../run-time-data.ts';
import { ensureSlots, pushFrame } from '../thread/frames.ts';
import { ensureInitialized } from '../thread/class-initialization.ts';
import { enterMonitor, waitAt, waitUnlocked } from '../thread/monitors.ts';
import { JavaThrow } from './java-throw.ts';
import { writeValue, type HostValue } from './marshal.ts';
import { getService, type ServiceKey } from './service.ts';
import { SUSPENDED } from './suspended.ts';

type Suspended = typeof SUSPENDED;

/** Made anew for every step of a host function; not to be kept beyond it. */
export class NativeCall {
  readonly thread: JavaThread;
  readonly frame: Frame;
  /**
   * What the last step asked for: the called Java method's result, or the value that `waitForHost` waited for. Its type
   * is known to whoever asked.
   */
  readonly result: unknown;
  /** The exception that a method called with `tryInvoke` ended with. */
  readonly thrown: Instance | null;

  constructor(thread: JavaThread, frame: Frame, result: unknown, thrown: Instance | null) {
    this.thread = thread;
    this.frame = frame;
    this.result = result;
    this.thrown = thrown;
  }

  get machine(): RunTimeData {
    return this.thread.machine;
  }

  /** Which step of the function this is: 0 at first, one more after every SUSPENDED. */
  get step(): number {
    return this.frame.step;
  }

  /** What the function keeps between steps: plain data, a Java object, or a list of these. */
  get state(): unknown {
    return this.frame.state;
  }

  set state(state: unknown) {
    this.frame.state = state;
  }

  service<T>(key: ServiceKey<T>): T {
    return getService(this.machine, key);
  }

  /** Runs the given step next, at once: loops. */
  goTo(step: number): Suspended {
    this.#resumeLater('V');
    this.frame.step = step;
    return SUSPENDED;
  }

  // --- Java methods, called by the host; `return call.invoke(…)` ---

  /** Calls a method on an object, the overriding one: `name(descriptor)return`. */
  invoke(receiver: JavaObject, signature: string, ...args: readonly HostValue[]): Suspended {
    const method = this.#findMethod(receiver.class, signature);
    return this.#enter(selectMethod(receiver.class, method), [receiver, ...args]);
  }

  /** As `invoke`, but an exception ends here: the next step finds it in `thrown`. */
  tryInvoke(receiver: JavaObject, signature: string, ...args: readonly HostValue[]): Suspended {
    this.invoke(receiver, signature, ...args);
    this.frame.catches = true;
    return SUSPENDED;
  }

  /** Calls a constructor or another method of the very class that is named, without overriding. */
  invokeSpecial(
    className: string,
    receiver: JavaObject,
    signature: string,
    ...args: readonly HostValue[]
  ): Suspended {
    const method = this.#findMethod(this.findClass(className), signature);
    return this.#enter(method, [receiver, ...args]);
  }

  /** Calls a static method of a class that is initialized already. */
  invokeStatic(className: string, signature: string, ...args: readonly HostValue[]): Suspended {
    return this.#enter(this.#findMethod(this.findClass(className), signature), args);
  }

  #findMethod(javaClass: JavaClass, signature: string): Method {
    const at = signature.indexOf('(');
    const method = findMethod(javaClass, signature.slice(0, at), signature.slice(at));
    if (method === null) throw new RangeError(`Class "${javaClass.name}" has no ${signature}`);
    return method;
  }

  #enter(method: Method, args: readonly HostValue[]): Suspended {
    const { thread, frame } = this;
    const receiverSlots = method.argSlots - method.type.parameterSlots;
    ensureSlots(thread, frame.sp + method.argSlots);
    let slot = frame.sp;
    if (receiverSlots === 1) slot = writeValue(thread, 'L', slot, args[0]);
    method.type.parameters.forEach((type, index) => {
      slot = writeValue(thread, type, slot, args[index + receiverSlots]);
    });
    this.#resumeLater(method.type.returns);
    frame.step++;
    pushFrame(thread, method, frame.sp);
    return SUSPENDED;
  }

  #resumeLater(awaited: string): void {
    this.frame.pc = this.frame.code.length - 1;
    this.frame.awaited = awaited;
    this.frame.catches = false;
  }

  // --- Waiting ---

  /**
   * Waits for something outside the machine. A rejection with JavaThrow becomes that Java exception; any other stops
   * the machine. A machine saved meanwhile and restored runs this same step again, without a `result`, or finds `ifLost`
   * where the step must not be done twice.
   */
  waitForHost(promise: Promise<unknown>, ifLost?: unknown): Suspended {
    const { thread } = this;
    thread.answerIfLost = ifLost === undefined ? null : { value: ifLost };
    const ticket = ++thread.hostTicket;
    thread.state = 'host';
    this.#resumeLater('host');
    function answer(hostAnswer: JavaThread['hostAnswer']): void {
      if (thread.hostTicket !== ticket || thread.state !== 'host') return;
      thread.hostAnswer = hostAnswer;
      thread.state = 'ready';
      thread.machine.onWake();
    }
    promise.then(
      (value: unknown) => answer({ kind: 'value', value }),
      (error: unknown) => answer({ kind: 'error', error }),
    );
    return SUSPENDED;
  }

  /** Sleeps; the next step runs when the time is over or the thread interrupted. */
  sleep(milliseconds: number): Suspended {
    this.thread.state = 'sleeping';
    this.thread.wakeAt = this.machine.clock.uptime() + milliseconds;
    return this.#nextStepWhenReady();
  }

  /** Lets other threads run. */
  yield(): Suspended {
    this.thread.state = 'ready';
    return this.#nextStepWhenReady();
  }

  /** Gives up the object's monitor and waits; 0 milliseconds for no end. The next step must call `reenter`. */
  waitOn(object: JavaObject, milliseconds: number): Suspended {
    const end = milliseconds === 0 ? Infinity : this.machine.clock.uptime() + milliseconds;
    waitAt(this.thread, object, end);
    return this.#nextStepWhenReady();
  }

  /** Waits until the machine wakes the object's waiters, without its monitor: for the end of a thread. */
  waitForThread(threadObject: JavaObject): Suspended {
    waitUnlocked(this.thread, threadObject);
    return this.#nextStepWhenReady();
  }

  /** Takes the monitor given up by `waitOn` again: null when done, SUSPENDED to be tried again. */
  reenter(object: JavaObject): Suspended | null {
    if (enterMonitor(this.thread, object, this.thread.savedEntries)) {
      this.thread.savedEntries = 0;
      return null;
    }
    this.#resumeLater('V');
    return SUSPENDED;
  }

  #nextStepWhenReady(): Suspended {
    this.#resumeLater('V');
    this.frame.step++;
    return SUSPENDED;
  }

  // --- Objects ---

  /** The class of a dotted or internal name. Errors: JavaThrow of NoClassDefFoundError, UnimplementedError. */
  findClass(name: string): JavaClass {
    return loadClass(this.machine, name.replaceAll('.', '/'));
  }

  /** Null when the class may be used; SUSPENDED while its static initializer runs, after which this step runs again. */
  initialize(javaClass: JavaClass): Suspended | null {
    if (ensureInitialized(this.thread, javaClass)) return null;
    this.#resumeLater('V');
    return SUSPENDED;
  }

  /** Counts the heap anew, as `System.gc()` asks. */
  collect(): void {
    collect(this.machine);
  }

  string(text: string): Instance {
    return newString(this.machine, text);
  }

  /** An object of a class, no constructor having run. */
  newInstance(className: string): Instance {
    return allocateInstance(this.machine, this.findClass(className));
  }

  /** An array by its class: `[I`, `[Ljava/lang/String;`. Errors: JavaThrow of NegativeArraySizeException. */
  newArray(arrayClassName: string, length: number): JavaArray {
    if (length < 0) throw new JavaThrow('java.lang.NegativeArraySizeException', String(length));
    return allocateArray(this.machine, this.findClass(arrayClassName), length);
  }

  byteArray(bytes: Uint8Array | Int8Array): JavaArray<Int8Array> {
    const array = this.newArray('[B', bytes.length) as JavaArray<Int8Array>;
    array.elements.set(bytes);
    return array;
  }

  /** An array of objects; host strings become Java strings. */
  objectArray(elementClass: string, values: readonly (Reference | string)[]): ReferenceArray {
    const name = `[L${elementClass.replaceAll('.', '/')};`;
    const array = this.newArray(name, values.length) as ReferenceArray;
    values.forEach((value, index) => {
      array.elements[index] = typeof value === 'string' ? this.string(value) : value;
    });
    return array;
  }

  // --- Fields: ints and references as they are, floats as bits, longs and doubles not at all ---

  getField(object: Instance, name: string): Value {
    return object.fields[findNamedField(object.class, name).slot] as Value;
  }

  setField(object: Instance, name: string, value: Value): void {
    object.fields[findNamedField(object.class, name).slot] = value;
  }

  getStatic(className: string, name: string): Value {
    return this.machine.statics[findNamedField(this.findClass(className), name).slot] as Value;
  }

  setStatic(className: string, name: string, value: Value): void {
    this.machine.statics[findNamedField(this.findClass(className), name).slot] = value;
  }
}

function findNamedField(javaClass: JavaClass, name: string): Field {
  for (let at: JavaClass | null = javaClass; at !== null; at = at.superclass) {
    const field = at.fields.find((each) => each.name === name);
    if (field !== undefined) return field;
  }
  throw new RangeError(`Class "${javaClass.name}" has no field "${name}"`);
}
