// What was just looked up. A phone asks for page, descriptor and package in one breath, a browser for page after page:
// a change made by this process is seen at once, one made by another within the time that things are kept.
import type { Store } from '../store/store.ts';

export type BriefMemory<T> = {
  /** What is kept under the key; undefined where nothing is, or something was committed since. */
  readonly recall: (key: string) => T | undefined;
  /** Keeps what was looked up since `asOf`, unless something was committed meanwhile: that may have changed it. */
  readonly keep: (key: string, value: T, asOf: number) => void;
  /** Forgets what a write outside a transaction has changed. */
  readonly drop: (key: string) => void;
  /** The moment to hand to `keep`, taken before looking up. */
  readonly now: () => number;
};

/** A memory that forgets everything after `keptMs`, or as soon as this process commits a transaction. */
export function createBriefMemory<T>(
  { commits }: Pick<Store, 'commits'>,
  { keptMs, mostKept }: { readonly keptMs: number; readonly mostKept: number },
): BriefMemory<T> {
  const kept = new Map<string, T>();
  let keptAt = commits();
  let timer: NodeJS.Timeout | null = null;

  function forget(): void {
    kept.clear();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function forgetStale(): void {
    if (commits() !== keptAt) forget();
    keptAt = commits();
  }

  return {
    now: commits,
    drop: (key) => void kept.delete(key),
    recall(key) {
      forgetStale();
      return kept.get(key);
    },
    keep(key, value, asOf) {
      forgetStale();
      if (asOf !== keptAt) return;
      if (kept.size >= mostKept) forget();
      kept.set(key, value);
      timer ??= setTimeout(forget, keptMs).unref();
    },
  };
}
