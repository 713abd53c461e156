// How many requests one address may make in a minute; kept in memory, for a minute.

export type RateLimit = {
  /** Whether the address has any left in this minute. */
  readonly allows: (address: string) => boolean;
  readonly count: (address: string) => void;
};

const MINUTE_MS = 60_000;

/** More addresses than this in one minute are an attack from everywhere; then all share what is left. */
const MOST_ADDRESSES = 100_000;
const EVERYBODY = '*';

/** A limit of `perMinute` for each address; loopback is the demo's own machine where `exemptsLoopback` says so. */
export function createRateLimit(options: {
  readonly perMinute: number;
  readonly exemptsLoopback: boolean;
  readonly clock: () => number;
}): RateLimit {
  let minute = 0;
  const counts = new Map<string, number>();

  function countOf(address: string): number {
    const now = Math.floor(options.clock() / MINUTE_MS);
    if (now !== minute) counts.clear();
    minute = now;
    return counts.get(address) ?? 0;
  }

  return {
    allows: (address) => isExempt(address) || countOf(address) < options.perMinute,
    count: (address) => {
      const key = counts.size < MOST_ADDRESSES ? address : EVERYBODY;
      counts.set(key, countOf(key) + 1);
    },
  };

  function isExempt(address: string): boolean {
    return options.exemptsLoopback && (address.startsWith('127.') || address === '::1');
  }
}
