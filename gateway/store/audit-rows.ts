// Table `audit`: its rows are only ever added, with every transaction, so the statement is a hot one.
import { hotStatement } from './hot-statement.ts';
import type { AuditTable } from './schema.ts';
import type { Db, Engine } from './db.ts';

const INSERT_ROWS = hotStatement(
  {
    writer: 'text',
    sequence: 'bigint',
    at: 'bigint',
    event: 'text',
    actor: 'text',
    user_id: 'text',
    token_id: 'text',
    detail: 'text',
    key_id: 'text',
    mac: 'text',
  },
  (v) => `
    insert into audit
      (writer, sequence, at, event, actor, user_id, token_id, detail, key_id, mac)
    select v.writer, v.sequence, v.at, v.event, v.actor, v.user_id, v.token_id, v.detail, v.key_id, v.mac
    from ${v}`,
);

/** Adds rows that were linked to their chain. */
export async function insertAuditRows(
  on: { readonly db: Db; readonly engine: Engine },
  rows: readonly AuditTable[],
): Promise<void> {
  if (rows.length === 0) return;
  await INSERT_ROWS(
    on,
    rows.map(({ userId, tokenId, keyId, ...row }) => ({
      ...row,
      user_id: userId,
      token_id: tokenId,
      key_id: keyId,
    })),
  );
}
