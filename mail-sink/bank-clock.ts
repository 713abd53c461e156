// The demo's clock: this machine's, as far ahead as the demo bank says that its own is.
import { z } from 'zod';

export type BankClock = {
  readonly now: () => Date;
  /** Asks the bank once; a bank that does not answer leaves the clock as it was. */
  readonly ask: () => Promise<void>;
};

const ANSWER = z.object({ offsetSeconds: z.number() });
const LONGEST_ANSWER_MILLISECONDS = 2000;

/** `bankUrl` is the origin of a demo bank; `machineNow` gives UTC epoch milliseconds. */
export function createBankClock(bankUrl: string, machineNow: () => number): BankClock {
  let offsetMilliseconds = 0;
  return {
    now: () => new Date(machineNow() + offsetMilliseconds),
    ask: async () => {
      const offsetSeconds = await readOffset(new URL('/api/v1/clock', bankUrl));
      if (offsetSeconds !== null) offsetMilliseconds = offsetSeconds * 1000;
    },
  };
}

/** Null without an answer, as while the bank is still starting. */
async function readOffset(url: URL): Promise<number | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(LONGEST_ANSWER_MILLISECONDS) });
    const parsed = ANSWER.safeParse(await answer.json());
    return parsed.success ? parsed.data.offsetSeconds : null;
  } catch {
    return null;
  }
}

/** Asks again and again, until it is stopped. */
export function followBank(clock: BankClock, everyMilliseconds: number): { stop: () => void } {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  async function ask(): Promise<void> {
    await clock.ask();
    if (!isStopped) timer = setTimeout(() => void ask(), everyMilliseconds);
  }
  void ask();
  return {
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}
