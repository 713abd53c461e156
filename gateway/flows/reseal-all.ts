// Rotation of the master key: everything sealed under an older key is sealed anew under the current one.
// It can be stopped at any point and started again, and runs beside the service.
import { findOtherwiseSealed, replaceSealed } from '../store/sealed-values.ts';
import type { FlowBase } from './context.ts';
import { SEALED_COLUMNS, sealColumn, unsealColumn } from './sealed-columns.ts';

const VALUES_A_TRANSACTION = 200;

/** Reseals every value; returns how many it found. */
export async function resealAll(context: FlowBase): Promise<number> {
  let resealed = 0;
  for (const place of SEALED_COLUMNS) {
    for (;;) {
      const count = await resealSome(context, place);
      resealed += count;
      if (count < VALUES_A_TRANSACTION) break;
    }
  }
  const at = context.clock();
  const detail = { resealed, keyId: context.vault.currentKeyId };
  await context.store.transaction(({ audit }) => {
    audit({ at, event: 'keys.rotated', actor: 'system', detail });
    return Promise.resolve();
  });
  return resealed;
}

function resealSome(
  { store, vault }: FlowBase,
  place: (typeof SEALED_COLUMNS)[number],
): Promise<number> {
  return store.transaction(async ({ db }) => {
    const limit = VALUES_A_TRANSACTION;
    const values = await findOtherwiseSealed(db, place, vault.currentKeyId, limit);
    for (const value of values) {
      const plain = unsealColumn(vault, place.name, value.key, value.sealed);
      await replaceSealed(db, place, value, sealColumn(vault, place.name, value.key, plain));
    }
    return values.length;
  });
}
