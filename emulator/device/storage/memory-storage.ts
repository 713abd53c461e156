// Flash memory in memory. A hook sees every change before it happens, so that a shell can keep
// it on a disk, and a test can pull the battery between any two writes.
import type { Storage } from './storage.ts';

export type StorageChange = {
  readonly kind: 'replace' | 'write' | 'remove';
  readonly area: string;
  readonly position: number;
  readonly bytes: Uint8Array;
};

/** Answers how many bytes of the change still reach the flash; fewer than all is a power cut. */
export type WriteHook = (change: StorageChange) => number;

/** The battery was pulled while a change was being written. */
export class PowerCut extends Error {
  constructor(area: string) {
    super(`The power was cut while "${area}" was written`);
    this.name = 'PowerCut';
  }
}

export class MemoryStorage implements Storage {
  readonly #areas: Map<string, Uint8Array>;
  #hook: WriteHook | null = null;

  constructor(areas: Iterable<readonly [string, Uint8Array]> = []) {
    this.#areas = new Map([...areas].map(([area, bytes]) => [area, bytes.slice()]));
  }

  setHook(hook: WriteHook | null): void {
    this.#hook = hook;
  }

  /** All areas, for keeping or for a second phone with the same memory. */
  snapshot(): Map<string, Uint8Array> {
    return new Map([...this.#areas].map(([area, bytes]) => [area, bytes.slice()]));
  }

  read(area: string): Uint8Array | null {
    return this.#areas.get(area)?.slice() ?? null;
  }

  replace(area: string, bytes: Uint8Array): void {
    const survives = this.#ask({ kind: 'replace', area, position: 0, bytes });
    if (survives < bytes.length) throw new PowerCut(area);
    this.#areas.set(area, bytes.slice());
  }

  write(area: string, position: number, bytes: Uint8Array): void {
    const target = this.#areas.get(area);
    if (target === undefined || position < 0 || position + bytes.length > target.length) {
      throw new RangeError(`Cannot write ${bytes.length} bytes at ${position} of "${area}"`);
    }
    const survives = this.#ask({ kind: 'write', area, position, bytes });
    target.set(bytes.subarray(0, survives), position);
    if (survives < bytes.length) throw new PowerCut(area);
  }

  remove(area: string): void {
    const survives = this.#ask({ kind: 'remove', area, position: 0, bytes: new Uint8Array(1) });
    if (survives < 1) throw new PowerCut(area);
    this.#areas.delete(area);
  }

  list(prefix: string): readonly string[] {
    return [...this.#areas.keys()].filter((area) => area.startsWith(prefix)).sort();
  }

  #ask(change: StorageChange): number {
    return this.#hook === null ? change.bytes.length : this.#hook(change);
  }
}
