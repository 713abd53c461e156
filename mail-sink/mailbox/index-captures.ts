// Works out what lists and searches need of each kept mail: after it is acknowledged, in its order.
import { parseMessage } from '../message/parse-message.ts';
import type { Message } from '../message/message.ts';
import { toCapture } from './capture-facts.ts';
import type { KeptCapture } from './capture.ts';
import type { Database } from './database.ts';
import { foldText } from './fold-text.ts';
import { outlineOf, type Outline } from './summary.ts';

export type Indexer = {
  /** Mails were kept: they are indexed as soon as no other mail is coming in. */
  readonly schedule: () => void;
  /** Resolves when every mail kept so far is indexed. */
  readonly catchUp: () => Promise<void>;
  readonly stop: () => void;
};

/** Without a mail for so long, the sink is idle. */
const IDLE_MILLISECONDS = 30;
const BATCH = 25;
/** Of a larger mail only the beginning is searched and summed up. */
const LONGEST_INDEXED_BYTES = 256 * 1024;
const LONGEST_INDEXED_TEXT = 64 * 1024;

export type IndexerOptions = {
  readonly database: Database;
  /** Gets the ids of each batch in order. */
  readonly onIndexed: (ids: readonly number[]) => void;
  readonly onError: (error: unknown) => void;
};

/** Indexes in the background; a list that must be complete awaits `catchUp`. */
export function createIndexer({ database, onIndexed, onError }: IndexerOptions): Indexer {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;

  /** Whether there was anything to index. */
  async function indexBatch(): Promise<boolean> {
    const captures = readUnindexed(database);
    if (captures.length === 0) return false;
    const parsed = await Promise.all(captures.map(parseCapture));
    if (isStopped) return false;
    database.transaction(() => {
      for (const [capture, message] of parsed) writeIndex(database, capture, message);
    });
    onIndexed(captures.map(({ id }) => id));
    return true;
  }

  /** One batch after another: `last` is the one under way, or done. */
  let last: Promise<boolean> = Promise.resolve(true);
  function next(): Promise<boolean> {
    last = last.catch(() => true).then(() => !isStopped && indexBatch());
    return last;
  }

  async function catchUp(): Promise<void> {
    while (await next()) await new Promise((resolve) => setImmediate(resolve));
  }

  /** In the background one batch at a time, so that a mail that comes in meanwhile goes first. */
  function run(): void {
    timer = null;
    next()
      .then((hadWork) => {
        if (isStopped) return;
        if (hadWork) timer ??= setTimeout(run, 0);
        else database.checkpoint();
      })
      .catch(onError);
  }

  return {
    schedule: () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(run, IDLE_MILLISECONDS);
    },
    catchUp,
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

type SizedCapture = ReturnType<typeof toCapture>;

function readUnindexed(database: Database): SizedCapture[] {
  return database
    .all(
      `SELECT id, facts, length(raw) AS size, substr(raw, 1, ${LONGEST_INDEXED_BYTES}) AS raw
       FROM captures WHERE id > (SELECT coalesce(max(id), 0) FROM messages) ORDER BY id LIMIT ${BATCH}`,
    )
    .map(toCapture);
}

async function parseCapture(capture: SizedCapture): Promise<readonly [SizedCapture, Message]> {
  return [capture, await parseMessage(capture.raw)];
}

function writeIndex(database: Database, capture: SizedCapture, message: Message): void {
  const outline = outlineOf(message, capture);
  const written = database.run(
    `INSERT INTO messages (id, received_at, state, size, attachments)
     SELECT id, ?, ?, ?, ? FROM captures WHERE id = ?`,
    [
      capture.receivedAt.getTime(),
      capture.state,
      capture.size,
      message.attachments.length,
      capture.id,
    ],
  );
  if (written === 0) return; // deleted meanwhile
  database.run('INSERT INTO outlines (id, outline) VALUES (?, ?)', [
    capture.id,
    JSON.stringify(outline),
  ]);
  for (const delivery of outline.deliveries) {
    const isDelivered = delivery.verdict.kind === 'delivered';
    database.run(
      'INSERT OR REPLACE INTO deliveries (mailbox, id, state, detail) VALUES (?, ?, ?, ?)',
      [
        delivery.mailbox,
        capture.id,
        isDelivered ? capture.state : 'undelivered',
        JSON.stringify(delivery),
      ],
    );
  }
  database.run(
    `INSERT INTO search (rowid, state, sender, recipient, cc, bcc, reply_to, subject, message_id, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [capture.id, ...searchColumns(capture, outline, message)],
  );
}

function searchColumns(capture: KeptCapture, outline: Outline, message: Message): string[] {
  const attached = message.attachments.map(({ fileName }) => fileName).join('\n');
  return [
    capture.state,
    describeAll(outline.from === null ? [] : [outline.from]),
    describeAll([
      ...outline.to,
      ...outline.deliveries.map(({ address }) => ({ name: '', address })),
    ]),
    describeAll(outline.cc),
    describeAll(outline.bcc),
    describeAll(outline.replyTo),
    outline.subject,
    outline.messageId,
    `${message.text.slice(0, LONGEST_INDEXED_TEXT)}\n${attached}`,
  ].map(foldText);
}

function describeAll(addresses: Outline['to']): string {
  return addresses.map(({ name, address }) => `${name} <${address}>`).join('\n');
}
