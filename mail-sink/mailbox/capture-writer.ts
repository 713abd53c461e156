// Keeps captures durably, several in one commit: the disk is asked once for all mails that end together.
import type { Capture, KeptCapture } from './capture.ts';
import { formatFacts } from './capture-facts.ts';
import type { Database } from './database.ts';
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
const INSERT = 'INSERT INTO captures (id, facts, raw) VALUES (?, ?, ?)';

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
      database.transaction(() => {
        for (const { capture } of batch) insert(database, capture);
      });
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
        const kept = { ...capture, id: ids.next(capture.receivedAt) };
        waiting.push({ capture: kept, resolve, reject });
        if (waiting.length >= sendersUnderWay()) flush();
        else timer ??= setTimeout(flush, SHARE_MILLISECONDS);
      }),
  };
}

function insert(database: Database, capture: KeptCapture): void {
  database.run(INSERT, [capture.id, formatFacts(capture), capture.raw]);
}
