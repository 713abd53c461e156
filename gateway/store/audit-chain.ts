// The audit trail as chains of MACs: each row's MAC covers the row and the MAC before it, so that a row
// changed, taken out or put in breaks its chain. One chain a writer, so that writers need not wait for
// one another. The key comes from the master key file and is never in the database.
import type { Vault } from '../secrets/vault.ts';
import type { AuditTable } from './schema.ts';

/** Something that happened, or was refused. Ids and numbers only: no addresses, no secrets. */
export type AuditEntry = {
  readonly at: number;
  readonly event: string;
  /** `user:<id>`, `operator:<id>`, `phone` or `system`. */
  readonly actor: string;
  readonly userId?: string | null;
  readonly tokenId?: string | null;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
};

/** The last row of a chain: what the next one is linked to. */
export type ChainHead = {
  readonly writer: string;
  /** 0 before the first row. */
  readonly sequence: number;
  readonly mac: string;
};

/** What the first row of a chain is linked to. */
export function chainStart(writer: string): ChainHead {
  return { writer, sequence: 0, mac: 'start' };
}

/** The entries as rows that continue the chain, and the head after them. */
export function linkEntries(
  vault: Vault,
  head: ChainHead,
  entries: readonly AuditEntry[],
): { readonly rows: AuditTable[]; readonly head: ChainHead } {
  const rows: AuditTable[] = [];
  let mac = head.mac;
  for (const entry of entries) {
    const row = {
      writer: head.writer,
      sequence: head.sequence + rows.length + 1,
      at: entry.at,
      event: entry.event,
      actor: entry.actor,
      userId: entry.userId ?? null,
      tokenId: entry.tokenId ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
      keyId: vault.currentKeyId,
    };
    mac = rowMac(vault, row, mac);
    rows.push({ ...row, mac });
  }
  return { rows, head: { writer: head.writer, sequence: head.sequence + rows.length, mac } };
}

/** The MAC a row must carry after the given one. */
export function rowMac(vault: Vault, row: Omit<AuditTable, 'mac'>, previousMac: string): string {
  const { writer, sequence, at, event, actor, userId, tokenId, detail, keyId } = row;
  const fields = [previousMac, writer, sequence, at, event, actor, userId, tokenId, detail, keyId];
  return vault.authenticate(keyId, 'audit', JSON.stringify(fields));
}

/** The MAC of a checkpoint: where a chain goes on after its older rows were pruned. */
export function checkpointMac(vault: Vault, keyId: string, head: ChainHead): string {
  const fields = [head.writer, head.sequence, head.mac];
  return vault.authenticate(keyId, 'audit checkpoint', JSON.stringify(fields));
}
