// What the host is still doing for the phone, so that a clock set by hand can wait for it.

export class PendingWork {
  readonly #promises = new Set<Promise<unknown>>();

  get isIdle(): boolean {
    return this.#promises.size === 0;
  }

  /** Counts the work as pending until it has settled, and hands it back. */
  track<T>(work: Promise<T>): Promise<T> {
    this.#promises.add(work);
    const forget = (): boolean => this.#promises.delete(work);
    work.then(forget, forget);
    return work;
  }

  /** Resolves when all that is pending now has settled. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#promises);
  }
}
