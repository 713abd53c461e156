// What a benchmark reports, and how rounds are measured: baseline and subject by turns in one run, so that
// a busy machine slows both.

export type BenchFigure = {
  readonly bench: string;
  readonly figure: string;
  readonly value: number;
  readonly unit: string;
  /** What the figure is to reach; null where it is only told. */
  readonly bar: number | null;
  /** Whether it does; null without a bar. */
  readonly holds: boolean | null;
};

/** A figure whose bar is the least it may be. */
export function atLeast(bench: string, figure: string, value: number, bar: number): BenchFigure {
  return { bench, figure, value, unit: 'ratio', bar, holds: value >= bar };
}

/** A figure that is only told. */
export function told(bench: string, figure: string, value: number, unit: string): BenchFigure {
  return { bench, figure, value, unit, bar: null, holds: null };
}

export type Round = {
  readonly perSecond: number;
  /** Milliseconds of each call. */
  readonly latencies: readonly number[];
};

/** Runs `work` `count` times by `callers` that each wait for one answer before the next call. */
export async function measureRound(
  count: number,
  callers: number,
  work: (index: number) => Promise<unknown>,
): Promise<Round> {
  const latencies: number[] = [];
  let next = 0;
  async function call(): Promise<void> {
    while (next < count) {
      const index = next;
      next += 1;
      const started = performance.now();
      await work(index);
      latencies.push(performance.now() - started);
    }
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  return { perSecond: (count / (performance.now() - started)) * 1000, latencies };
}

/** The latency that this share of the calls stayed below. */
export function percentile(rounds: readonly Round[], share: number): number {
  const sorted = rounds.flatMap((round) => round.latencies).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle of several rounds' rates. */
export function medianRate(rounds: readonly Round[]): number {
  const rates = rounds.map((round) => round.perSecond).toSorted((a, b) => a - b);
  return rates[Math.floor(rates.length / 2)] ?? Number.NaN;
}
