// Reads the audit trail from end to end and names the first row that was changed, or that is missing: in
// the middle by the chain, at its end by the head kept outside the database.
import type { Vault } from '../secrets/vault.ts';
import { chainStart, checkpointMac, rowMac, type ChainHead } from './audit-chain.ts';
import type { AuditTable } from './schema.ts';
import type { Db } from './db.ts';
import type { Store } from './store.ts';

const ROWS_AT_A_TIME = 5000;

export type AuditFault = {
  readonly kind: 'changed' | 'missing' | 'checkpointChanged';
  readonly writer: string;
  readonly sequence: number;
};

export type AuditReport = {
  readonly rows: number;
  readonly writers: number;
  /** The first fault of each chain that has one. */
  readonly faults: readonly AuditFault[];
};

/** Checks every chain. Reading is in pieces, so that memory does not grow with the trail. */
export async function verifyAudit(store: Store, vault: Vault): Promise<AuditReport> {
  const outside = new Map(store.auditHeads.read().map((head) => [head.writer, head]));
  const writers = new Set([...outside.keys(), ...(await listWriters(store.db))]);
  const faults: AuditFault[] = [];
  let rows = 0;
  for (const writer of [...writers].toSorted()) {
    const chain = await verifyChain(store.db, vault, writer, outside.get(writer) ?? null);
    rows += chain.rows;
    if (chain.fault !== null) faults.push(chain.fault);
  }
  return { rows, writers: writers.size, faults };
}

type ChainReport = { readonly rows: number; readonly fault: AuditFault | null };

async function verifyChain(
  db: Db,
  vault: Vault,
  writer: string,
  outside: ChainHead | null,
): Promise<ChainReport> {
  const start = await findChainStart(db, vault, writer);
  if ('kind' in start) return { rows: 0, fault: start };
  let head = start;
  for (;;) {
    const rows = await readRows(db, head);
    for (const row of rows) {
      const fault = checkRow(vault, head, row, outside);
      if (fault !== null) return { rows: head.sequence - start.sequence, fault };
      head = { writer, sequence: row.sequence, mac: row.mac };
    }
    if (rows.length < ROWS_AT_A_TIME) break;
  }
  const rows = head.sequence - start.sequence;
  const isCut = outside !== null && outside.sequence > head.sequence;
  return { rows, fault: isCut ? { kind: 'missing', writer, sequence: head.sequence + 1 } : null };
}

function checkRow(
  vault: Vault,
  head: ChainHead,
  row: AuditTable,
  outside: ChainHead | null,
): AuditFault | null {
  const sequence = head.sequence + 1;
  if (row.sequence !== sequence) return { kind: 'missing', writer: head.writer, sequence };
  const differsOutside = outside?.sequence === sequence && outside.mac !== row.mac;
  if (differsOutside || expectedMac(vault, row, head.mac) !== row.mac) {
    return { kind: 'changed', writer: head.writer, sequence };
  }
  return null;
}

/** A key id that names no key of ours was written over: the row does not verify. */
function expectedMac(vault: Vault, row: AuditTable, previousMac: string): string | null {
  return vault.hasKey(row.keyId) ? rowMac(vault, row, previousMac) : null;
}

async function findChainStart(
  db: Db,
  vault: Vault,
  writer: string,
): Promise<ChainHead | AuditFault> {
  const checkpoint = await db
    .selectFrom('auditCheckpoints')
    .selectAll()
    .where('writer', '=', writer)
    .executeTakeFirst();
  if (checkpoint === undefined) return chainStart(writer);
  const head = { writer, sequence: checkpoint.sequence, mac: checkpoint.chainMac };
  const isOurs =
    vault.hasKey(checkpoint.keyId) &&
    checkpointMac(vault, checkpoint.keyId, head) === checkpoint.mac;
  return isOurs ? head : { kind: 'checkpointChanged', writer, sequence: checkpoint.sequence };
}

async function listWriters(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('audit').select('writer').distinct().execute();
  const pruned = await db.selectFrom('auditCheckpoints').select('writer').execute();
  return [...rows, ...pruned].map((row) => row.writer);
}

function readRows(db: Db, after: ChainHead): Promise<AuditTable[]> {
  return db
    .selectFrom('audit')
    .selectAll()
    .where('writer', '=', after.writer)
    .where('sequence', '>', after.sequence)
    .orderBy('sequence')
    .limit(ROWS_AT_A_TIME)
    .execute();
}
