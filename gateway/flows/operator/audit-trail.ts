// The audit trail at the console: searched, taken away as a file, verified. Each of these is itself on record.
import { searchAuditRows, type AuditFilter, type AuditRow } from '../../store/audit-search.ts';
import type { Slice } from '../../store/user-lists.ts';
import { verifyAudit, type AuditReport } from '../../store/verify-audit.ts';
import type { FlowContext } from '../context.ts';
import { formatCsv } from './csv/format-csv.ts';

const MOST_EXPORTED = 100_000;

export type { AuditFilter } from '../../store/audit-search.ts';

/** Newest first. */
export async function searchAudit(
  { store: { db } }: FlowContext,
  filter: AuditFilter,
  slice: Slice,
): Promise<AuditRow[]> {
  return await searchAuditRows(db, filter, slice);
}

/** What a search finds, as CSV with its chain's MACs; times are ISO 8601. */
export async function exportAudit(
  { store, clock }: FlowContext,
  filter: AuditFilter,
  operatorId: string,
): Promise<string> {
  const rows = await searchAuditRows(store.db, filter, { offset: 0, limit: MOST_EXPORTED });
  await store.transaction(async ({ audit }) => {
    const row = { at: clock(), actor: `operator:${operatorId}` };
    audit({ ...row, event: 'audit.exported', detail: { rows: rows.length } });
  });
  const header = ['at', 'event', 'actor', 'user', 'token', 'detail', 'chain', 'sequence', 'mac'];
  const lines = rows.map((row) => [
    new Date(row.at).toISOString(),
    row.event,
    row.actor,
    row.userId ?? '',
    row.tokenId ?? '',
    row.detail,
    row.writer,
    String(row.sequence),
    row.mac,
  ]);
  return formatCsv([header, ...lines]);
}

/** Reads every chain from end to end. */
export async function checkAudit(
  { store, vault, clock }: FlowContext,
  operatorId: string,
): Promise<AuditReport> {
  const report = await verifyAudit(store, vault);
  await store.transaction(async ({ audit }) => {
    const detail = { rows: report.rows, faults: report.faults.length };
    audit({ at: clock(), event: 'audit.verified', actor: `operator:${operatorId}`, detail });
  });
  return report;
}
