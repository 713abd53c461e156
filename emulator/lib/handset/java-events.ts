// What happens to an application from outside, in order: keys, timers, paints, answers. One Java
// thread takes one event after another, so that an application never hears of two at once.
import type { HostValue } from '../../vm/native/marshal.ts';
import type { NativeCall } from '../../vm/native/native-call.ts';
import type { Instance } from '../../vm/run-time-data.ts';

/** A call of a Java method, `name(descriptor)return`, on an object. */
export type JavaEvent = {
  readonly target: Instance;
  readonly signature: string;
  /** The arguments; a function where Java objects must be made for them. */
  readonly args: readonly HostValue[] | ((call: NativeCall) => readonly HostValue[]);
  /** Runs when the method has returned. */
  readonly after?: () => void;
};

export class JavaEvents {
  readonly #queue: JavaEvent[] = [];
  #current: JavaEvent | null = null;
  #wake: (() => void) | null = null;

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

  /** Java objects that waiting events name. */
  get targets(): readonly Instance[] {
    return this.#queue.map((event) => event.target);
  }

  /** The next event, which is then under way until `finish`. */
  take(): JavaEvent | null {
    this.#current = this.#queue.shift() ?? null;
    return this.#current;
  }

  /** The event under way has been carried out. */
  finish(): void {
    this.#current?.after?.();
    this.#current = null;
  }

  /** Settles when an event has come in. */
  arrival(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }
}
