// What happens to an application from outside, in order: keys, timers, paints, answers. One Java
// thread takes one event after another, so that an application never hears of two at once. Plain
// data, so that a running application can be saved.
import type { HostValue } from '../../vm/native/marshal.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import type { Instance } from '../../vm/run-time-data.ts';

/** A call of a Java method, `name(descriptor)return`, on an object. */
export type JavaEvent = {
  readonly target: Instance;
  readonly signature: string;
  /** 'graphics' stands for a Graphics object on the target, made when the event's turn comes. */
  readonly args: readonly HostValue[] | 'graphics';
};

/** Makes a library's Graphics object; what is drawn with it shows itself. */
export type NewGraphics = (call: NativeCall, target: Instance) => Instance;

export type SavedEvents = {
  readonly queue: readonly JavaEvent[];
  readonly current: JavaEvent | null;
};

export class JavaEvents {
  readonly #newGraphics: NewGraphics;
  #queue: JavaEvent[] = [];
  #current: JavaEvent | null = null;
  #wake: (() => void) | null = null;

  constructor(newGraphics: NewGraphics) {
    this.#newGraphics = newGraphics;
  }

  /** How many events wait. */
  get length(): number {
    return this.#queue.length;
  }

  post(event: JavaEvent): void {
    this.#queue.push(event);
    this.#wake?.();
    this.#wake = null;
  }

  /** Posts the event unless the same call on the same object waits already. */
  postOnce(event: JavaEvent): void {
    const isWaiting = this.#queue.some(
      (other) => other.target === event.target && other.signature === event.signature,
    );
    if (!isWaiting) this.post(event);
  }

  /** Takes back a call that waits; true when there was one. */
  remove(target: Instance, signature: string): boolean {
    const index = this.#queue.findIndex(
      (event) => event.target === target && event.signature === signature,
    );
    if (index >= 0) this.#queue.splice(index, 1);
    return index >= 0;
  }

  /** The next event, which is then under way until `finish`. */
  take(): JavaEvent | null {
    this.#current = this.#queue.shift() ?? null;
    return this.#current;
  }

  argumentsOf({ target, args }: JavaEvent, call: NativeCall): readonly HostValue[] {
    return args === 'graphics' ? [this.#newGraphics(call, target)] : args;
  }

  /** The event under way has been carried out. */
  finish(): void {
    this.#current = null;
  }

  /** Settles when an event has come in. */
  arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  save(): SavedEvents {
    return { queue: [...this.#queue], current: this.#current };
  }

  restore({ queue, current }: SavedEvents): void {
    this.#queue = [...queue];
    this.#current = current;
  }
}
