// Every sealed column, and the context its values are sealed under: table, column and row, so that a
// sealed value copied to another place does not open there.
import type { Vault } from '../secrets/vault.ts';

// oxfmt-ignore: a table
export const SEALED_COLUMNS = [
  { table: 'tokens', column: 'seedSealed', key: 'id' },
  { table: 'tickets', column: 'secretSealed', key: 'tidHex' },
  { table: 'tickets', column: 'pinKeySealed', key: 'tidHex' },
  { table: 'tickets', column: 'userIdSealed', key: 'tidHex' },
  { table: 'tickets', column: 'mailSealed', key: 'tidHex' },
  { table: 'outbox', column: 'contentSealed', key: 'id' },
] as const;

type Entry = (typeof SEALED_COLUMNS)[number];

type NameOf<E> = E extends Entry ? `${E['table']}.${E['column']}` : never;

/** `table.column` of one of them. */
export type SealedColumn = NameOf<Entry>;

/** Seals a value for one row's column. */
export function sealColumn(
  vault: Vault,
  column: SealedColumn,
  key: string,
  plain: Uint8Array | string,
): string {
  return vault.seal(`${column}:${key}`, typeof plain === 'string' ? Buffer.from(plain) : plain);
}

/** Opens a value; throws where it was not sealed for this row's column. */
export function unsealColumn(
  vault: Vault,
  column: SealedColumn,
  key: string,
  sealed: string,
): Buffer {
  return vault.unseal(`${column}:${key}`, sealed);
}
