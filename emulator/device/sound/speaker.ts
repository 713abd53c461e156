// The phone's loudspeaker: one melody at a time. It keeps what was played; a shell may make it heard.
import { Listeners } from '../listeners.ts';

export type PlayedMelody = {
  readonly bytes: Uint8Array;
  /** Of the phone's uptime, in milliseconds. */
  readonly startedAt: number;
  /** Null while it plays. */
  readonly endedAt: number | null;
};

export class Speaker {
  readonly #now: () => number;
  readonly #played: PlayedMelody[] = [];
  readonly #listeners = new Listeners<PlayedMelody>();

  /** `now` is the phone's uptime in milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Melodies played so far, oldest first; the last one may still play. */
  get played(): readonly PlayedMelody[] {
    return this.#played;
  }

  /** Plays a melody from its beginning, in place of one that plays. */
  play(bytes: Uint8Array): void {
    this.stop();
    this.#keep({ bytes, startedAt: this.#now(), endedAt: null });
  }

  /** Falls silent. */
  stop(): void {
    const last = this.#played.at(-1);
    if (last === undefined || last.endedAt !== null) return;
    this.#played.pop();
    this.#keep({ ...last, endedAt: this.#now() });
  }

  /** Calls the listener when a melody begins and when it ends; the answer stops it. */
  onChange(listener: (melody: PlayedMelody) => void): () => void {
    return this.#listeners.add(listener);
  }

  #keep(melody: PlayedMelody): void {
    this.#played.push(melody);
    this.#listeners.tell(melody);
  }
}
