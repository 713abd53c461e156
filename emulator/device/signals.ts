// What the phone does to be noticed: vibrate, light up, make a sound.

import { Listeners } from './listeners.ts';

export type SoundName = 'info' | 'warning' | 'error' | 'alarm' | 'confirm' | 'melody';

export type SignalState = { readonly vibrating: boolean; readonly backlight: boolean };

export class Signals {
  #state: SignalState = { vibrating: false, backlight: true };
  readonly #played: SoundName[] = [];
  readonly #listeners = new Listeners<SignalState>();

  get state(): SignalState {
    return this.#state;
  }

  /** Sounds played so far, oldest first. */
  get played(): readonly SoundName[] {
    return this.#played;
  }

  set(change: Partial<SignalState>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.tell(this.#state);
  }

  play(sound: SoundName): void {
    this.#played.push(sound);
  }

  /** Calls the listener whenever vibrator or light changes; the answer stops it. */
  onChange(listener: (state: SignalState) => void): () => void {
    return this.#listeners.add(listener);
  }
}
