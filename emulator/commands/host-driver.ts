// The pauses of a machine under Node: timers, and setImmediate between slices so that the host gets its turn.
import type { DriverOptions } from '../vm/driver.ts';

export function createHostDriver(): DriverOptions {
  let wake: (() => void) | null = null;
  return {
    wake: () => wake?.(),
    pause: (milliseconds) =>
      new Promise((resolve) => {
        wake = resolve;
        if (milliseconds === 0) setImmediate(resolve);
        else if (milliseconds !== Infinity) setTimeout(resolve, milliseconds);
      }),
  };
}
