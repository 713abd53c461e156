// How time passes for a headless phone.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../../handset/phone.ts';

export type Pace = 'real' | 'fast';

export type PhonePace = {
  /** Lets the phone get on a little. */
  step(): Promise<void>;
  pass(ms: number): Promise<void>;
  waitFor(read: () => string, text: string, limitMs?: number): Promise<void>;
};

const STEP_MS = 20;
const REAL_STEP_MS = 4;
const LIMIT_MS = 10_000;

export function createPace(pace: Pace, phone: () => Phone): PhonePace {
  let last = performance.now();

  async function step(): Promise<void> {
    if (pace === 'real') {
      await sleep(REAL_STEP_MS);
      const now = performance.now();
      await phone().advance(Math.round(now - last));
      last = now;
      return;
    }
    await nextTurn();
    const { device } = phone();
    // The phone's time stands still while the net is at work, unless the air itself is slow.
    const isWaiting = !device.pending.isIdle && !phone().isAirSlow;
    await phone().advance(isWaiting ? 0 : STEP_MS);
  }

  return {
    step,
    async pass(ms) {
      if (pace === 'fast') {
        await phone().advance(ms);
        return;
      }
      const end = performance.now() + ms;
      while (performance.now() < end) await step();
    },
    async waitFor(read, text, limitMs = LIMIT_MS) {
      const end = performance.now() + limitMs;
      // A narrow screen may break the text over two lines.
      while (!read().replaceAll('\n', '').includes(text)) {
        if (performance.now() > end) {
          throw new Error(`Cannot find "${text}" on the screen; it shows:\n${read()}`);
        }
        await step();
      }
    },
  };
}
