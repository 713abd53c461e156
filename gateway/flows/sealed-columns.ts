// Every sealed column, and the context its values are sealed under: table, column and row, so that a
// sealed value copied to another place does not open there.
import type { Vault } from '../secrets/vault.ts';

// oxfmt-ignore: a table
export const SEALED_COLUMNS = [
  { name: 'tokens.seedSealed', table: 'tokens', column: 'seedSealed', key: 'id' },
  { name: 'tickets.secretSealed', table: 'tickets', column: 'secretSealed', key: 'tidHex' },
  { name: 'tickets.pinKeySealed', table: 'tickets', column: 'pinKeySealed', key: 'tidHex' },
  { name: 'tickets.userIdSealed', table: 'tickets', column: 'userIdSealed', key: 'tidHex' },
  { name: 'tickets.mailSealed', table: 'tickets', column: 'mailSealed', key: 'tidHex' },
  { name: 'outbox.contentSealed', table: 'outbox', column: 'contentSealed', key: 'id' },
  { name: 'operators.totpSealed', table: 'operators', column: 'totpSealed', key: 'id' },
] as const;

/** `table.column` of one of them. */
export type SealedColumn = (typeof SEALED_COLUMNS)[number]['name'];

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
