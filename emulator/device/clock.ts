// The phone's wall clock: set by hand, running a little fast or slow, always in Japan.

/** Minutes that Japan Standard Time is ahead of UTC. */
export const JST_OFFSET_MINUTES = 540;

/** Runs evenly and is never set: milliseconds since some fixed moment. */
export type SteadyTime = () => number;

export class WallClock {
  readonly #steady: SteadyTime;
  #setAt: number;
  #setTo: number;
  #driftPpm = 0;

  constructor(steady: SteadyTime, unixMs: number) {
    this.#steady = steady;
    this.#setAt = steady();
    this.#setTo = unixMs;
  }

  /** What the phone believes the time is, in Unix milliseconds. */
  now(): number {
    const passed = this.#steady() - this.#setAt;
    return Math.floor(this.#setTo + passed * (1 + this.#driftPpm / 1_000_000));
  }

  set(unixMs: number): void {
    this.#setAt = this.#steady();
    this.#setTo = unixMs;
  }

  /** Parts per million by which the clock runs fast (or slow, when negative). */
  setDrift(ppm: number): void {
    this.set(this.now());
    this.#driftPpm = ppm;
  }
}
