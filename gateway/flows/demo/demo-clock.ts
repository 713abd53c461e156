// The demo bank's clock: the machine's, moved forward by what was asked for so far. Never back, also not by a restart.
import { findMark, writeMark } from '../../store/marks.ts';
import type { Store } from '../../store/store.ts';

const OFFSET_MARK = 'demo clock offset seconds';

export type ClockReading = {
  /** UTC epoch milliseconds. */
  readonly now: number;
  /** How far the bank's clock is ahead of the machine's. */
  readonly offsetSeconds: number;
};

export type DemoClock = {
  readonly now: () => number;
  readonly read: () => ClockReading;
  /** Moves it forward; durable before the answer. */
  readonly forward: (seconds: number) => Promise<ClockReading>;
};

/** The clock as the last run left it. `machineClock` gives UTC epoch milliseconds. */
export async function openDemoClock(store: Store, machineClock: () => number): Promise<DemoClock> {
  let offsetSeconds = Number((await findMark(store.db, OFFSET_MARK)) ?? 0);

  function now(): number {
    return machineClock() + offsetSeconds * 1000;
  }

  function read(): ClockReading {
    return { now: now(), offsetSeconds };
  }

  return {
    now,
    read,
    forward: async (seconds) => {
      await store.transaction(async ({ db }) => {
        const stored = Number((await findMark(db, OFFSET_MARK)) ?? 0);
        await writeMark(db, OFFSET_MARK, String(stored + seconds));
      });
      offsetSeconds += seconds;
      return read();
    },
  };
}
