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

const BATCH_MS = 500;

/** More tickets than this in one batch are not counted: someone is making them up. */
const LARGEST_BATCH = 10_000;

/** One for each process; flush it before the process ends. */
export function createDeliveryLog({ store, reportError }: DeliveryLogOptions): DeliveryLog {
  let counted = new Map<string, Delivery>();
  let timer: NodeJS.Timeout | null = null;

  function add(delivery: Delivery): void {
    const key = `${delivery.tidHex} ${delivery.event}`;
    const earlier = counted.get(key);
    if (earlier === undefined && counted.size >= LARGEST_BATCH) return;
    const times = (earlier?.times ?? 0) + delivery.times;
    counted.set(key, { ...delivery, firstAt: earlier?.firstAt ?? delivery.firstAt, times });
  }

  async function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = counted;
    if (batch.size === 0) return;
    counted = new Map();
    try {
      await store.transaction((transaction) => addDeliveries(transaction, [...batch.values()]));
    } catch (error) {
      const later = counted;
      counted = batch;
      for (const delivery of later.values()) add(delivery);
      throw error;
    }
  }

  return {
    record({ at, ...event }) {
      add({ ...event, firstAt: at, lastAt: at, times: 1 });
      timer ??= setTimeout(() => void flush().catch(reportError), BATCH_MS).unref();
    },
    flush,
  };
}
