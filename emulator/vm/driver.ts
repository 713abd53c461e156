// Runs a machine until its threads have ended, waiting in between for sleepers and for the host.
import type { Machine } from './machine.ts';

export type DriverOptions = {
  /** Waits so many milliseconds, or until `wake` is called; Infinity for wake alone. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Ends a pause at once. */
  readonly wake: () => void;
  /** Instructions between two looks at the host; by default enough for some milliseconds. */
  readonly budget?: number;
};

const DEFAULT_BUDGET = 500_000;

/**
 * Resolves to true when no thread is left, to false when so many milliseconds are over. Rejects with what stops the
 * machine (see Machine.run).
 */
export async function drive(
  machine: Machine,
  options: DriverOptions,
  limitMs = Infinity,
): Promise<boolean> {
  const { clock } = machine.data;
  const end = clock.uptime() + limitMs;
  machine.onWake(options.wake);
  while (clock.uptime() < end) {
    const outcome = machine.run(options.budget ?? DEFAULT_BUDGET);
    if (outcome.kind === 'ended') return true;
    const wait = outcome.kind === 'running' ? 0 : Math.min(outcome.until, end) - clock.uptime();
    await options.pause(Math.max(0, wait));
  }
  return false;
}
