// Takes away what no longer means anything: sessions past their longest life, counts past their pause.
import { deleteRateCountsBefore } from '../../store/rate-limits.ts';
import { deleteSessionsBefore } from '../../store/sessions.ts';
import type { FlowContext } from '../context.ts';
import { LONGEST_SESSION_MS } from './session.ts';

const LONGEST_COUNT_MS = 86_400_000;

/** Run now and then; each part is one statement. */
export async function purgePortal({
  store,
  clock,
}: Pick<FlowContext, 'store' | 'clock'>): Promise<void> {
  const now = clock();
  await deleteSessionsBefore(store.db, now - LONGEST_SESSION_MS);
  await deleteRateCountsBefore(store.db, now - LONGEST_COUNT_MS);
}
