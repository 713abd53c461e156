// The battery: how full it is, and that it can be pulled out at any moment.

import { Listeners } from './listeners.ts';

export class Battery {
  #percent = 100;
  #isIn = true;
  readonly #listeners = new Listeners<Battery>();

  get percent(): number {
    return this.#percent;
  }

  get isIn(): boolean {
    return this.#isIn;
  }

  set(percent: number): void {
    this.#percent = Math.min(100, Math.max(0, percent));
  }

  pull(): void {
    this.#isIn = false;
    this.#listeners.tell(this);
  }

  putBack(): void {
    this.#isIn = true;
  }

  /** Calls the listener when the battery is pulled; the answer stops it. */
  onPull(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }
}
