// A Java machine: created from class sources and ports, run by the host a number of instructions at a time.
import { ACC_STATIC } from './classfile/access-flags.ts';
import { loadClass } from './linking/load-class.ts';
import { findMethod } from './linking/resolve.ts';
import type { HostKind } from './native/host-kind.ts';
import type { HostValue } from './native/marshal.ts';
import type { ProvidedService } from './native/service.ts';
import type {
  ClassSource,
  ClockPort,
  JavaClass,
  JavaObject,
  JavaThread,
  Method,
  OutputPort,
  RunTimeData,
} from './run-time-data.ts';
import { restoreMachine } from './snapshot/restore-machine.ts';
import { saveMachine } from './snapshot/save-machine.ts';
import type { SavedMachine } from './snapshot/saved-machine.ts';
import { nextWakeTime, runThreads, startThread } from './thread/threads.ts';

export type MachineOptions = {
  /** Where classes are found, in order: libraries before the application. */
  readonly sources: readonly ClassSource[];
  readonly clock: ClockPort;
  readonly output: OutputPort;
  readonly heapBytes: number;
  /** False for a machine of CLDC 1.0: it refuses an application's classes that have any. */
  readonly hasFloatingPoint?: boolean;
  readonly services?: readonly ProvidedService[];
  /** What can be saved beside plain data. */
  readonly hostKinds?: readonly HostKind[];
};

/** Why `run` came back. */
export type RunOutcome =
  /** The budget is used up; threads can run on. */
  | { readonly kind: 'running'; readonly instructions: number }
  /** All threads wait: until the uptime in milliseconds (Infinity for none) or the host's answer (`onWake`). */
  | { readonly kind: 'waiting'; readonly instructions: number; readonly until: number }
  /** No thread is left. */
  | { readonly kind: 'ended'; readonly instructions: number };

export class Machine {
  readonly data: RunTimeData;
  readonly #endListeners = new Set<(thread: JavaThread) => void>();
  readonly #wakeListeners = new Set<() => void>();

  constructor(options: MachineOptions) {
    this.data = {
      sources: options.sources,
      classes: new Map(),
      classTable: [],
      methodTable: [],
      statics: [],
      constants: [],
      strings: new Map(),
      interfaceTypes: new Map(),
      threads: [],
      heap: { limit: options.heapBytes, used: 0, collections: 0, allocated: 0 },
      hasFloatingPoint: options.hasFloatingPoint ?? true,
      clock: options.clock,
      output: options.output,
      services: new Map(options.services),
      hostKinds: options.hostKinds ?? [],
      pinned: new Set(),
      weakHolders: new Set(),
      nextThreadId: 1,
      nextHash: 1,
      onWake: () => this.#wakeListeners.forEach((listener) => listener()),
      onThreadEnd: (thread) => this.#endListeners.forEach((listener) => listener(thread)),
    };
  }

  /**
   * Runs up to `budget` instructions, three more where the last are fused. Errors: UnimplementedError and ExitRequest, which stop the machine for good, and
   * whatever a host function throws that is no JavaThrow.
   */
  run(budget: number): RunOutcome {
    const instructions = runThreads(this.data, budget);
    if (this.data.threads.length === 0) return { kind: 'ended', instructions };
    if (instructions >= budget) return { kind: 'running', instructions };
    return { kind: 'waiting', instructions, until: nextWakeTime(this.data) };
  }

  /** Starts a thread in a static method: `main([Ljava/lang/String;)V`. */
  startStatic(
    className: string,
    signature: string,
    args: readonly HostValue[],
    threadName = 'main',
  ): JavaThread {
    const method = this.#getMethod(this.loadClass(className), signature);
    if ((method.flags & ACC_STATIC) === 0) throw new RangeError(`${signature} is not static`);
    return startThread(this.data, threadName, method, args);
  }

  /** Starts a thread in a method of an object, the overriding one. */
  startMethod(
    receiver: JavaObject,
    signature: string,
    args: readonly HostValue[],
    threadName: string,
  ): JavaThread {
    const method = this.#getMethod(receiver.class, signature);
    return startThread(this.data, threadName, method, [receiver, ...args]);
  }

  /** Errors: JavaThrow, as the class that cannot be loaded would raise in Java; UnimplementedError. */
  loadClass(name: string): JavaClass {
    return loadClass(this.data, name.replaceAll('.', '/'));
  }

  /**
   * The whole machine as plain data, and `companion` with it: data in which Java objects may stand. Call it between two
   * runs. Errors: TypeError, for host state that is no data.
   */
  save(companion: unknown = null): SavedMachine {
    return saveMachine(this.data, companion);
  }

  /**
   * Goes on from a saved machine and answers its companion; this one has the same class sources and has not run.
   * Errors: RangeError.
   */
  restore(saved: SavedMachine): unknown {
    return restoreMachine(this.data, saved);
  }

  onThreadEnd(listener: (thread: JavaThread) => void): void {
    this.#endListeners.add(listener);
  }

  /** Calls the listener when a host operation that a thread waits for has finished. */
  onWake(listener: () => void): void {
    this.#wakeListeners.add(listener);
  }

  #getMethod(javaClass: JavaClass, signature: string): Method {
    const at = signature.indexOf('(');
    const method = findMethod(javaClass, signature.slice(0, at), signature.slice(at));
    if (method === null) throw new RangeError(`Class "${javaClass.name}" has no ${signature}`);
    return method;
  }
}
