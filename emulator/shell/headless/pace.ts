// How time passes for a headless phone.
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../../handset/phone.ts';

/**
 * "real" keeps step with the host's clock. With "fast" the phone's time passes as quickly as the host can work: it
 * stands still while the net is at work, and otherwise runs ahead of the host's, so that whoever compares clocks with
 * the phone (a bank) must be given the phone's.
 */
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
/** The longest wait of a fast phone, in its own time. */
const FAST_LIMIT_MS = 600_000;

export function createPace(pace: Pace, phone: () => Phone): PhonePace {
  let last = performance.now();

  async function step(ms: number): Promise<void> {
    if (pace === 'real') {
      await sleep(REAL_STEP_MS);
      const now = performance.now();
      await phone().advance(Math.round(now - last));
      last = now;
      return;
    }
    await nextTurn();
    await phone().advance(phone().waitsForNet ? 0 : ms);
  }

  async function passFast(ms: number): Promise<void> {
    const { scheduler } = phone().device;
    const end = scheduler.now + ms;
    while (scheduler.now < end && !phone().isDead)
      await step(Math.min(STEP_MS, end - scheduler.now));
  }

  async function passReal(ms: number): Promise<void> {
    const end = performance.now() + ms;
    while (performance.now() < end) await step(STEP_MS);
  }

  return {
    step: () => step(STEP_MS),
    pass: pace === 'fast' ? passFast : passReal,
    async waitFor(read, text, limitMs = LIMIT_MS) {
      const end = performance.now() + limitMs;
      const phoneEnd = phone().device.scheduler.now + FAST_LIMIT_MS;
      // A narrow screen may break the text over two lines.
      while (!read().replaceAll('\n', '').includes(text)) {
        if (performance.now() > end || phone().device.scheduler.now > phoneEnd) {
          throw new Error(`Cannot find "${text}" on the screen; it shows:\n${read()}`);
        }
        await step(STEP_MS);
      }
    },
  };
}
