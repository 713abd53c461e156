// Those who want to know when something happens to a part.

export class Listeners<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** Calls the listener from now on; the answer stops it. */
  add(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  tell(event: Event): void {
    for (const listener of this.#listeners) listener(event);
  }
}
