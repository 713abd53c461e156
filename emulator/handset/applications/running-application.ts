// An application under way: its machine, run along with the phone's own time.
import type { Device } from '../../device/device.ts';
import { PowerCut } from '../../device/storage/memory-storage.ts';
import type { AppScreen } from '../../lib/widgets/app-screen.ts';
import type { SavedMachine } from '../../vm/snapshot/saved-machine.ts';
import type { Machine } from '../../vm/machine.ts';
import { ExitRequest, UnimplementedError } from '../../vm/machine-stop.ts';
import type { JavaThread } from '../../vm/run-time-data.ts';
import { formatStackTrace } from '../../vm/thread/throwable.ts';

export type ApplicationState =
  | { readonly kind: 'running' }
  | { readonly kind: 'suspended' }
  /** It ended by itself, or the user ended it. */
  | { readonly kind: 'ended' }
  /** An exception nobody caught. */
  | { readonly kind: 'crashed'; readonly trace: string }
  /** The handset has no such class or method, or its power was cut. */
  | { readonly kind: 'stopped'; readonly reason: string };

/** A running application put by, as plain data fit for JSON. */
export type SavedApplication = SavedMachine;

export type ApplicationParts = {
  readonly machine: Machine;
  readonly device: Device;
  readonly screen: AppScreen;
  readonly bytecodesPerSecond: number;
  /** What the phone keeps of it beside the machine, to and from plain data. */
  readonly host: {
    readonly save: () => unknown;
    readonly restore: (saved: unknown) => void;
    /** Nothing more happens to it. */
    readonly stop: () => void;
  };
  readonly conduct: ApplicationConduct;
};

/** How it gets on with the phone, which is its class library's affair. */
export type ApplicationConduct = {
  /** Whether Java runs, and whether the keys are its own; an application that stands by may do without. */
  readonly isAwake: () => boolean;
  readonly hasKeys: () => boolean;
  /** The user calls an application that stands by to the front. */
  readonly activate: () => void;
  /** Tells the application that it goes on after a suspension. */
  readonly tellResumed: () => void;
  /** Tells the application that it is being suspended. */
  readonly tellSuspended: () => void;
};

type Companion = {
  readonly isSuspended: boolean;
  readonly uncounted: number;
  readonly host: unknown;
};

/** The longest stretch that Java runs before timers are looked at, in milliseconds. */
const SLICE_MS = 10;
/** Turns of the microtask queue after which every answer of the host has arrived. */
const SETTLING_TURNS = 5;

export class RunningApplication {
  readonly #parts: ApplicationParts;
  readonly #stopListening: () => void;
  #state: ApplicationState = { kind: 'running' };
  /** The host has answered a thread since Java last ran. */
  #isWoken = false;
  /** Instructions that have run but do not make up a whole millisecond yet. */
  #uncounted = 0;

  constructor(parts: ApplicationParts) {
    this.#parts = parts;
    this.#stopListening = parts.device.keypad.onKey((event) => {
      if (this.#state.kind === 'running' && parts.conduct.hasKeys()) parts.screen.key(event);
    });
    parts.machine.onWake(() => {
      this.#isWoken = this.#state.kind === 'running';
    });
    parts.machine.onThreadEnd((thread) => this.#noteEnd(thread));
  }

  get state(): ApplicationState {
    return this.#state;
  }

  get machine(): Machine {
    return this.#parts.machine;
  }

  /**
   * Lets `ms` milliseconds of the phone's time pass. With `waits`, time stands still while the
   * network or a picture decoder is at work; without, they take the time they take.
   */
  async advance(
    ms: number,
    { waits }: { readonly waits: boolean } = { waits: true },
  ): Promise<void> {
    const { scheduler, pending } = this.#parts.device;
    const end = scheduler.now + ms;
    do {
      if (waits) await this.#hostIdle();
      this.#isWoken = false;
      const next = this.#runUntilNext(end);
      await settle();
      // What has just been asked of the host, or come from it, is carried out before time goes on.
      const isBusy = this.#isWoken || (waits && !pending.isIdle);
      if (!isBusy) scheduler.advance(Math.max(0, next - scheduler.now));
      await settle();
      // Over a suspended application lies a screen of the phone's own.
      if (this.#state.kind !== 'suspended') this.#parts.screen.flush();
    } while (scheduler.now < end || this.#isWoken);
  }

  /** A call or a mail comes in: the application stands still. */
  suspend(): void {
    if (this.#state.kind !== 'running') return;
    this.#parts.conduct.tellSuspended();
    this.#state = { kind: 'suspended' };
  }

  resume(): void {
    if (this.#state.kind !== 'suspended') return;
    this.#state = { kind: 'running' };
    this.#parts.conduct.tellResumed();
    this.#parts.screen.invalidate();
  }

  /**
   * Everything of it, so that it can go on elsewhere; call it between two calls of `advance`. A request in the air is
   * lost there. Errors: RangeError, for an application that has ended.
   */
  save(): SavedApplication {
    const { kind } = this.#state;
    if (kind !== 'running' && kind !== 'suspended') {
      throw new RangeError('Cannot save an application that has ended');
    }
    const { machine, host } = this.#parts;
    const isSuspended = kind === 'suspended';
    const companion: Companion = { isSuspended, uncounted: this.#uncounted, host: host.save() };
    return machine.save(companion);
  }

  /** Goes on from a saved application of the same JAR and the same build; this one has not run. */
  restore(saved: SavedApplication): void {
    const { machine, host } = this.#parts;
    const companion = machine.restore(saved) as Companion;
    host.restore(companion.host);
    this.#uncounted = companion.uncounted;
    if (companion.isSuspended) this.#state = { kind: 'suspended' };
  }

  /** The user calls it to the front, where it stands by behind the idle screen. */
  activate(): void {
    if (this.#state.kind === 'running') this.#parts.conduct.activate();
  }

  /** The user ends it. */
  end(): void {
    this.#finish({ kind: 'ended' });
  }

  async #hostIdle(): Promise<void> {
    const { pending } = this.#parts.device;
    while (!pending.isIdle) {
      await pending.settled();
      await settle();
    }
  }

  /** Runs what can run now, and answers when something is due again. */
  #runUntilNext(end: number): number {
    const { device, conduct } = this.#parts;
    const { scheduler } = device;
    const sliceEnd = Math.min(end, scheduler.now + SLICE_MS);
    const canRun = this.#state.kind === 'running' && conduct.isAwake();
    const until = canRun ? this.#runMachine(sliceEnd) : end;
    return Math.min(end, until, scheduler.nextAt ?? Infinity);
  }

  /** Runs Java until `end` and answers when there is something to do again. */
  #runMachine(end: number): number {
    const { machine, device, bytecodesPerSecond } = this.#parts;
    const { scheduler } = device;
    const budget = Math.ceil(((end - scheduler.now) * bytecodesPerSecond) / 1000);
    try {
      const outcome = machine.run(Math.max(1, budget));
      this.#charge(outcome.instructions);
      if (outcome.kind === 'waiting') return outcome.until;
      if (outcome.kind === 'ended') this.#finish({ kind: 'ended' });
      return scheduler.now;
    } catch (error) {
      this.#finish(stateAfter(error));
      return end;
    }
  }

  #charge(instructions: number): void {
    const { device, bytecodesPerSecond } = this.#parts;
    this.#uncounted += (instructions * 1000) / bytecodesPerSecond;
    const whole = Math.floor(this.#uncounted);
    this.#uncounted -= whole;
    device.scheduler.advance(whole);
  }

  #noteEnd({ uncaught, name }: JavaThread): void {
    if (uncaught === null || !ESSENTIAL_THREADS.includes(name)) return;
    this.#finish({ kind: 'crashed', trace: formatStackTrace(uncaught) });
  }

  #finish(state: ApplicationState): void {
    if (this.#state.kind !== 'running' && this.#state.kind !== 'suspended') return;
    this.#state = state;
    this.#stopListening();
    this.#parts.host.stop();
    const { signals, speaker } = this.#parts.device;
    signals.set({ vibrating: false });
    speaker.stop();
  }
}

/** Threads whose end by an exception ends the application. */
export const MAIN_THREAD = 'main';
export const EVENT_THREAD = 'events';
const ESSENTIAL_THREADS: readonly string[] = [MAIN_THREAD, EVENT_THREAD];

/** Errors: those of the emulator itself are thrown on. */
function stateAfter(error: unknown): ApplicationState {
  if (error instanceof ExitRequest) return { kind: 'ended' };
  if (error instanceof UnimplementedError || error instanceof PowerCut) {
    return { kind: 'stopped', reason: error.message };
  }
  throw error;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < SETTLING_TURNS; turn++) await Promise.resolve();
}
