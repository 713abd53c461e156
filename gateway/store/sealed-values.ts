// Sealed columns as such, whatever their table: found by the key they are sealed under, replaced in place.
import { sql } from 'kysely';
import type { Db } from './db.ts';

export type SealedPlace = {
  readonly table: 'tokens' | 'tickets' | 'outbox' | 'operators';
  readonly column:
    | 'seedSealed'
    | 'secretSealed'
    | 'pinKeySealed'
    | 'userIdSealed'
    | 'mailSealed'
    | 'contentSealed'
    | 'totpSealed';
  readonly key: 'id' | 'tidHex';
};

export type SealedValue = { readonly key: string; readonly sealed: string };

/** Up to `limit` values of a column that are not sealed under `keyId`. */
export async function findOtherwiseSealed(
  db: Db,
  place: SealedPlace,
  keyId: string,
  limit: number,
): Promise<SealedValue[]> {
  const { rows } = await sql<SealedValue>`
    select ${sql.ref(place.key)} as key, ${sql.ref(place.column)} as sealed
    from ${sql.table(place.table)}
    where ${sql.ref(place.column)} not like ${`${keyId}.%`}
    limit ${limit}
  `.execute(db);
  return rows;
}

/** Replaces a value where it is still the one that was read. */
export async function replaceSealed(
  db: Db,
  place: SealedPlace,
  value: SealedValue,
  sealedAnew: string,
): Promise<void> {
  await sql`
    update ${sql.table(place.table)}
    set ${sql.ref(place.column)} = ${sealedAnew}
    where ${sql.ref(place.key)} = ${value.key} and ${sql.ref(place.column)} = ${value.sealed}
  `.execute(db);
}
