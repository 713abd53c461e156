// The mailbox of the sink: keeps captures, and gives lists, waits and events of them.
import { parseMessage } from '../message/parse-message.ts';
import type { Message } from '../message/message.ts';
import type { Capture, KeptCapture } from './capture.ts';
import { toCapture } from './capture-facts.ts';
import { createCaptureWriter } from './capture-writer.ts';
import { openDatabase, type Database, type DatabaseOptions } from './database.ts';
import { createDeliveries, type Deliveries } from './deliveries.ts';
import { createEvents, type Events } from './events.ts';
import { createFailureRules, type FailureRules } from './failure-rules.ts';
import { createIndexer } from './index-captures.ts';
import { createMailboxSettingsStore, type MailboxSettingsStore } from './mailbox-settings-store.ts';
import { createMessageIds, type MessageIds } from './message-ids.ts';
import { createMessageList, type MessageList } from './message-list.ts';
import { findExpired, type RetentionLimits } from './retention.ts';
import { applySchema } from './schema.ts';
import { createTags, type Tags } from './tags.ts';
import { waitForMail } from './wait-for-mail.ts';
import { createWaiters, type WaitFilter } from './waiters.ts';

export type MailboxOptions = DatabaseOptions & {
  readonly limits: RetentionLimits;
  readonly now: () => Date;
  /** Gets what goes wrong in the background. */
  readonly onError: (error: unknown) => void;
};

export type KeptMessage = {
  readonly capture: KeptCapture & { readonly size: number };
  readonly message: Message;
};

export type Mailbox = {
  readonly database: Database;
  /** Resolves once the mail is durably kept. */
  readonly keep: (capture: Capture) => Promise<KeptCapture>;
  /** Clients in the middle of a mail; the writer waits a moment for them to share a commit. */
  readonly senders: Set<object>;
  /** Resolves when lists and searches hold every mail kept so far. */
  readonly catchUp: () => Promise<void>;
  readonly messages: MessageList;
  readonly tags: Tags;
  readonly deliveries: Deliveries;
  readonly settings: MailboxSettingsStore;
  readonly failures: FailureRules;
  readonly events: Events;
  readonly formatId: (id: number) => string;
  readonly parseId: (text: string) => number | null;
  /** Reads and parses one mail; null when there is none. */
  readonly read: (id: number) => Promise<KeptMessage | null>;
  readonly readRaw: (id: number) => Buffer | null;
  /** The newest mail that fits, or the next to arrive; null when `signal` is aborted first. */
  readonly wait: (filter: WaitFilter, signal: AbortSignal) => Promise<number | null>;
  readonly close: () => void;
};

type Stores = Pick<
  Mailbox,
  'messages' | 'tags' | 'deliveries' | 'settings' | 'failures' | 'events'
>;

/** Opens the mailbox; mails that an earlier run kept are there. */
export function openMailbox(options: MailboxOptions): Mailbox {
  const database = openDatabase(options);
  applySchema(database);
  const ids = createMessageIds(database);
  const stores = createStores(database, ids);
  const waiters = createWaiters();
  const senders = new Set<object>();
  const indexer = createIndexer({
    database,
    onError: options.onError,
    onIndexed: (numbers) => {
      announce(stores, numbers);
      prune(stores, ids, findExpired(database, options.limits, options.now()));
    },
  });
  const writer = createCaptureWriter({
    database,
    ids,
    sendersUnderWay: () => senders.size,
    onKept: (captures) => {
      waiters.offer(captures);
      indexer.schedule();
    },
  });
  indexer.schedule();
  return {
    ...stores,
    database,
    keep: writer.write,
    senders,
    catchUp: indexer.catchUp,
    formatId: ids.format,
    parseId: ids.parse,
    read: (id) => readMessage(database, id),
    readRaw: (id) => findCapture(database, id)?.raw ?? null,
    wait: (filter, signal) =>
      waitForMail({ waiters, indexer, messages: stores.messages, ids }, filter, signal),
    close: () => {
      writer.flush();
      indexer.stop();
      database.close();
    },
  };
}

function createStores(database: Database, ids: MessageIds): Stores {
  return {
    messages: createMessageList(database, ids),
    tags: createTags(database),
    deliveries: createDeliveries(database),
    settings: createMailboxSettingsStore(database),
    failures: createFailureRules(database),
    events: createEvents(),
  };
}

function announce({ events, messages }: Stores, numbers: readonly number[]): void {
  if (!events.hasListeners()) return;
  for (const number of numbers) {
    const summary = messages.find(number);
    if (summary !== null) events.emit({ kind: 'new', summary });
  }
}

function prune({ events, messages }: Stores, ids: MessageIds, expired: readonly number[]): void {
  if (expired.length === 0) return;
  messages.remove(expired);
  events.emit({ kind: 'delete', ids: expired.map(ids.format) });
}

async function readMessage(database: Database, id: number): Promise<KeptMessage | null> {
  const capture = findCapture(database, id);
  return capture === null ? null : { capture, message: await parseMessage(capture.raw) };
}

function findCapture(database: Database, id: number): KeptMessage['capture'] | null {
  const row = database.get(
    'SELECT id, facts, raw, length(raw) AS size FROM captures WHERE id = ?',
    [id],
  );
  return row === null ? null : toCapture(row);
}
