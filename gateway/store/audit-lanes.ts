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

/** Lanes of one process; `processId` makes their writers' names unlike those of any other process. */
export function createAuditLanes(processId: string, heads: AuditHeads): AuditLanes {
  const free: ChainHead[] = [];
  const moved = new Map<string, ChainHead>();
  let made = 0;

  function nextHead(): ChainHead {
    const head = free.pop();
    if (head !== undefined) return head;
    made += 1;
    return chainStart(`${processId}-${made}`);
  }

  return {
    take: () => {
      const head = nextHead();
      return {
        head,
        committed: (after) => {
          free.push(after);
          if (after.sequence !== head.sequence) moved.set(after.writer, after);
        },
        rolledBack: () => {
          free.push(head);
        },
        abandon: () => undefined,
      };
    },
    flush: () => {
      for (const head of moved.values()) heads.write(head);
      moved.clear();
    },
  };
}
