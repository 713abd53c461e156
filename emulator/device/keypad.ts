// The keys under the user's thumb.

import { Listeners } from './listeners.ts';

export type Key =
  | '0'
  | '1'
  | '2'
  | '3'
  | '4'
  | '5'
  | '6'
  | '7'
  | '8'
  | '9'
  | '*'
  | '#'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'select'
  | 'soft1'
  | 'soft2'
  | 'clear'
  | 'call'
  | 'end';

export type KeyEvent = { readonly kind: 'pressed' | 'released'; readonly key: Key };

export class Keypad {
  readonly #down = new Set<Key>();
  readonly #listeners = new Listeners<KeyEvent>();

  isDown(key: Key): boolean {
    return this.#down.has(key);
  }

  press(key: Key): void {
    if (this.#down.has(key)) return;
    this.#down.add(key);
    this.#listeners.tell({ kind: 'pressed', key });
  }

  release(key: Key): void {
    if (!this.#down.delete(key)) return;
    this.#listeners.tell({ kind: 'released', key });
  }

  /** Presses and releases. */
  type(key: Key): void {
    this.press(key);
    this.release(key);
  }

  /** Calls the listener for every press and release; the answer stops it. */
  onKey(listener: (event: KeyEvent) => void): () => void {
    return this.#listeners.add(listener);
  }
}
