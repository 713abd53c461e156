// The retention job: nothing personal outlives its use.
import { eraseFinishedMails, eraseFinishedTickets } from '../store/erase-finished.ts';
import { pruneAudit } from '../store/prune-audit.ts';
import type { FlowBase } from './context.ts';

const DAY_MS = 86_400_000;

export type RetentionPeriods = {
  /** How long addresses, links and mail texts are kept after they are finished with. */
  readonly contentDays: number;
  readonly auditDays: number;
};

export type RetentionReport = {
  readonly tickets: number;
  readonly mails: number;
  readonly auditRows: number;
};

/** Erases what is older than its period; safe to run at any time, as often as one likes. */
export async function keepRetention(
  context: FlowBase,
  periods: RetentionPeriods,
): Promise<RetentionReport> {
  const { store, vault } = context;
  const now = context.clock();
  const contentBefore = now - periods.contentDays * DAY_MS;
  const report = await store.transaction(async ({ db, audit }) => {
    const tickets = await eraseFinishedTickets(db, contentBefore);
    const mails = await eraseFinishedMails(db, contentBefore);
    if (tickets + mails > 0) {
      audit({ at: now, event: 'retention.erased', actor: 'system', detail: { tickets, mails } });
    }
    return { tickets, mails };
  });
  return { ...report, auditRows: await pruneAudit(store, vault, now - periods.auditDays * DAY_MS) };
}
