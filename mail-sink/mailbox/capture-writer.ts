// Keeps captures durably, several in one commit: the disk is asked once for all mails that end together.
import type { Capture, KeptCapture } from './capture.ts';
import { formatFacts } from './capture-facts.ts';
import type { Database, Value } from './database.ts';
import type { MessageIds } from './message-ids.ts';

export type CaptureWriter = {
  /** Resolves once the mail is on the disk; rejects when it could not be kept. */
  readonly write: (capture: Capture) => Promise<KeptCapture>;
  /** Writes what is waiting. */
  readonly flush: () => void;
};

type Waiting = {
  readonly capture: KeptCapture;
  readonly resolve: (capture: KeptCapture) => void;
  readonly reject: (error: Error) => void;
};

export type CaptureWriterOptions = {
  readonly database: Database;
  readonly ids: MessageIds;
  /** How many clients are in the middle of a mail: those worth waiting for. */
  readonly sendersUnderWay: () => number;
  readonly onKept: (captures: readonly KeptCapture[]) => void;
};

/** The longest a finished mail waits for others to share its commit. */
const SHARE_MILLISECONDS = 2;
/** Rows to a statement: a call costs more than a row. */
const ROWS = 10;

export function createCaptureWriter(options: CaptureWriterOptions): CaptureWriter {
  const { database, ids, sendersUnderWay, onKept } = options;
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      keepAll(database, batch);
    } catch (cause) {
      const error = new Error('Cannot keep mail', { cause });
      for (const { reject } of batch) reject(error);
      return;
    }
    for (const { capture, resolve } of batch) resolve(capture);
    onKept(batch.map(({ capture }) => capture));
  }

  return {
    flush,
    write: (capture) =>
      new Promise((resolve, reject) => {
        const { receivedAt, state, envelope, raw } = capture;
        const kept = { id: ids.next(receivedAt), receivedAt, state, envelope, raw };
        waiting.push({ capture: kept, resolve, reject });
        if (waiting.length >= sendersUnderWay()) flush();
        else timer ??= setTimeout(flush, SHARE_MILLISECONDS);
      }),
  };
}

/** All of them or none; a single statement is a transaction of its own. */
function keepAll(database: Database, batch: readonly Waiting[]): void {
  if (batch.length <= ROWS) {
    insert(database, batch);
    return;
  }
  database.transaction(() => {
    for (let start = 0; start < batch.length; start += ROWS) {
      insert(database, batch.slice(start, start + ROWS));
    }
  });
}

function insert(database: Database, batch: readonly Waiting[]): void {
  const values: Value[] = [];
  for (const { capture } of batch) values.push(capture.id, formatFacts(capture), capture.raw);
  const rows = Array.from(batch, () => '(?, ?, ?)').join(', ');
  database.run(`INSERT INTO captures (id, facts, raw) VALUES ${rows}`, values);
}
