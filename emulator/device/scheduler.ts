// The phone's timers, on a clock of their own: a shell advances it with real time, a test by hand.

type Timer = { readonly at: number; readonly run: () => void };

export class Scheduler {
  #now = 0;
  readonly #timers = new Set<Timer>();

  /** Milliseconds since the phone was switched on; never goes back. */
  get now(): number {
    return this.#now;
  }

  /** When the next timer is due, or null when none is set. */
  get nextAt(): number | null {
    const times = [...this.#timers].map((timer) => timer.at);
    return times.length === 0 ? null : Math.min(...times);
  }

  /** Runs `run` once, `delayMs` from now; the answer cancels it. */
  after(delayMs: number, run: () => void): () => void {
    const timer = { at: this.#now + Math.max(0, delayMs), run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Moves time forward and runs what falls due, in order. */
  advance(ms: number): void {
    const end = this.#now + ms;
    for (;;) {
      const next = this.#nextDue(end);
      if (next === null) break;
      this.#timers.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }

  #nextDue(end: number): Timer | null {
    let next: Timer | null = null;
    for (const timer of this.#timers) {
      if (timer.at <= end && (next === null || timer.at < next.at)) next = timer;
    }
    return next;
  }
}
