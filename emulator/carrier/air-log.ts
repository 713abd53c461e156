// What went over the air: every exchange of the phone, for whoever looks on.
import type { HttpRequest, HttpResult } from '../device/radio/http-port.ts';

export type AirEntry = {
  readonly number: number;
  /** The phone's own time, Unix milliseconds. */
  readonly at: number;
  readonly request: HttpRequest;
  /** Null while the answer is awaited. */
  readonly result: HttpResult | null;
};

const MOST_ENTRIES = 200;

export class AirLog {
  #entries: AirEntry[] = [];
  #last = 0;
  readonly #listeners = new Set<() => void>();

  get entries(): readonly AirEntry[] {
    return this.#entries;
  }

  /** Notes a request; the answer is to be called with what came of it. */
  begin(request: HttpRequest, at: number): (result: HttpResult) => void {
    const number = (this.#last += 1);
    this.#entries = [...this.#entries, { number, at, request, result: null }].slice(-MOST_ENTRIES);
    this.#tell();
    return (result) => {
      this.#entries = this.#entries.map((entry) =>
        entry.number === number ? { ...entry, result } : entry,
      );
      this.#tell();
    };
  }

  clear(): void {
    this.#entries = [];
    this.#tell();
  }

  /** Calls the listener after every change; the answer stops it. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
