// Hands each transaction a chain of its own to write its audit rows into, and takes it back afterwards.
// As many chains exist as transactions have run at the same time.
import { chainStart, type ChainHead } from './audit-chain.ts';
import type { AuditHeads } from './audit-heads.ts';

export type AuditLane = {
  readonly head: ChainHead;
  /** After the commit: the chain goes on from here. */
  readonly committed: (head: ChainHead) => void;
  /** After a rollback: nothing was written, the chain is where it was. */
  readonly rolledBack: () => void;
  /** After a commit whose answer was lost: whether its rows are there is unknown, so the chain ends. */
  readonly abandon: () => void;
};

export type AuditLanes = {
  readonly take: () => AuditLane;
  /** Writes the heads that moved since the last time to the folder outside the database. */
  readonly flush: () => void;
};

/** A head is outside the database at the latest this long after its rows were committed. */
const FLUSH_DELAY_MS = 1000;

/** Lanes of one process; `processId` makes their writers' names unlike those of any other process. */
export function createAuditLanes(processId: string, heads: AuditHeads): AuditLanes {
  const free: ChainHead[] = [];
  const moved = new Map<string, ChainHead>();
  let made = 0;
  let timer: NodeJS.Timeout | null = null;

  function nextHead(): ChainHead {
    const head = free.pop();
    if (head !== undefined) return head;
    made += 1;
    return chainStart(`${processId}-${made}`);
  }

  function flush(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    for (const head of moved.values()) heads.write(head);
    moved.clear();
  }

  /** A folder that cannot be written now keeps nobody from working; the next round tries again. */
  function flushWhenPossible(): void {
    try {
      flush();
    } catch {
      timer ??= setTimeout(flushWhenPossible, FLUSH_DELAY_MS).unref();
    }
  }

  return {
    take: () => {
      const head = nextHead();
      return {
        head,
        committed: (after) => {
          free.push(after);
          if (after.sequence === head.sequence) return;
          moved.set(after.writer, after);
          timer ??= setTimeout(flushWhenPossible, FLUSH_DELAY_MS).unref();
        },
        rolledBack: () => {
          free.push(head);
        },
        abandon: () => undefined,
      };
    },
    flush,
  };
}
