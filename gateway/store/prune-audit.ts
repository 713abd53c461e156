// Takes old rows off the front of the audit chains and leaves a checkpoint from which the rest verifies.
import type { Vault } from '../secrets/vault.ts';
import { checkpointMac } from './audit-chain.ts';
import type { Db } from './db.ts';
import type { Store } from './store.ts';

/** Removes the rows before `before` (UTC epoch ms) that have only older ones in front; how many went. */
export async function pruneAudit(store: Store, vault: Vault, before: number): Promise<number> {
  const writers = await store.db
    .selectFrom('audit')
    .select('writer')
    .where('at', '<', before)
    .distinct()
    .execute();
  let removed = 0;
  for (const { writer } of writers) {
    removed += await store.transaction(({ db }) => pruneChain(db, vault, writer, before));
  }
  return removed;
}

async function pruneChain(db: Db, vault: Vault, writer: string, before: number): Promise<number> {
  const youngest = await db
    .selectFrom('audit')
    .select((expression) => expression.fn.min('sequence').as('sequence'))
    .where('writer', '=', writer)
    .where('at', '>=', before)
    .executeTakeFirst();
  const last = await db
    .selectFrom('audit')
    .select(['sequence', 'mac'])
    .where('writer', '=', writer)
    .where('sequence', '<', youngest?.sequence ?? Number.MAX_SAFE_INTEGER)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return 0;
  await writeCheckpoint(db, vault, { writer, sequence: last.sequence, mac: last.mac });
  const { numDeletedRows } = await db
    .deleteFrom('audit')
    .where('writer', '=', writer)
    .where('sequence', '<=', last.sequence)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function writeCheckpoint(
  db: Db,
  vault: Vault,
  head: { readonly writer: string; readonly sequence: number; readonly mac: string },
): Promise<void> {
  const keyId = vault.currentKeyId;
  const values = {
    sequence: head.sequence,
    chainMac: head.mac,
    keyId,
    mac: checkpointMac(vault, keyId, head),
  };
  await db
    .insertInto('auditCheckpoints')
    .values({ writer: head.writer, ...values })
    .onConflict((conflict) => conflict.column('writer').doUpdateSet(values))
    .execute();
}
