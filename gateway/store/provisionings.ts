// Table `provisionings`: each accepted handset nonce with the server nonce it was answered by, so that a
// repeated request gets the same seed and changes nothing.
import type { ProvisioningsTable } from './schema.ts';
import type { Db } from './db.ts';

export async function insertProvisioning(db: Db, row: ProvisioningsTable): Promise<void> {
  await db.insertInto('provisionings').values(row).execute();
}

/** The server nonce (hex) this handset nonce was answered by, or null where it was never seen. */
export async function findServerNonce(
  db: Db,
  tidHex: string,
  handsetNonceHex: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('provisionings')
    .select('serverNonceHex')
    .where('tidHex', '=', tidHex)
    .where('handsetNonceHex', '=', handsetNonceHex)
    .executeTakeFirst();
  return row?.serverNonceHex ?? null;
}

/** Nonces are of no use once the ticket has ended. */
export async function eraseProvisionings(db: Db, tidHex: string): Promise<void> {
  await db.deleteFrom('provisionings').where('tidHex', '=', tidHex).execute();
}
