// How far the phone is, for the PC screen and the support desk. Fetches are counted in memory and written in batches:
// they change no state, and a phone that fetches again and again must not wait for the disk.
import { addDeliveries, type Delivery } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';

export type DeliveryEvent = Omit<Delivery, 'firstAt' | 'lastAt' | 'times'> & {
  readonly at: number;
};

export type DeliveryLog = {
  /** Counts an event; it is in the database within a second. */
  readonly record: (event: DeliveryEvent) => void;
  /** Writes what was counted so far; returns when it is on the disk. */
  readonly flush: () => Promise<void>;
};

export type DeliveryLogOptions = {
  readonly store: Store;
  /** Called with what went wrong in a batch written behind; the batch is tried again with the next one. */
  readonly reportError: (error: unknown) => void;
};

/** What was counted of one ticket and kind since the last batch. */
type Count = { readonly firstAt: number; times: number; latest: DeliveryEvent };

const BATCH_MS = 500;

/** More tickets than this in one batch are not counted: someone is making them up. */
const LARGEST_BATCH = 10_000;

/** One for each process; flush it before the process ends. */
export function createDeliveryLog({ store, reportError }: DeliveryLogOptions): DeliveryLog {
  let counted = new Map<string, Count>();
  let timer: NodeJS.Timeout | null = null;

  function add(event: DeliveryEvent, firstAt: number, times: number): void {
    const key = `${event.tidHex} ${event.event}`;
    const count = counted.get(key);
    if (count !== undefined) {
      count.times += times;
      count.latest = event;
    } else if (counted.size < LARGEST_BATCH) {
      counted.set(key, { firstAt, times, latest: event });
    }
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = counted;
    if (batch.size === 0) return;
    counted = new Map();
    const deliveries = [...batch.values()].map(toDelivery);
    try {
      await store.transaction((transaction) => addDeliveries(transaction, deliveries));
    } catch (error) {
      const later = counted;
      counted = batch;
      for (const { latest, firstAt, times } of later.values()) add(latest, firstAt, times);
      throw error;
    }
  }

  return {
    record(event) {
      add(event, event.at, 1);
      timer ??= setTimeout(() => void flush().catch(reportError), BATCH_MS).unref();
    },
    flush,
  };
}

function toDelivery({ firstAt, times, latest }: Count): Delivery {
  const { at, ...event } = latest;
  return { ...event, firstAt, lastAt: at, times };
}
