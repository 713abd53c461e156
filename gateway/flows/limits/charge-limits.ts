// Charges limits in one transaction: all of them, or none where one says wait.
import { deleteRateCount, lockRateCount, writeRateCount } from '../../store/rate-limits.ts';
import type { Transaction } from '../../store/db.ts';
import type { FlowContext } from '../context.ts';
import { LIMITS, type Limit, type LimitName } from './rate-limits.ts';
import { chargeBucket, chargePause, refundBucket, type Charge, type Count } from './rate-rules.ts';

/** One limit, for one address, user or contract. */
export type LimitKey = { readonly limit: LimitName; readonly of: string };

export type Admission = { readonly kind: 'go' } | { readonly kind: 'wait'; readonly until: number };

type Context = Pick<FlowContext, 'store' | 'vault' | 'clock'>;

/** Counts one try against each limit before it is made. */
export async function chargeLimits(
  context: Context,
  keys: readonly LimitKey[],
): Promise<Admission> {
  const now = context.clock();
  return await context.store.transaction(async (transaction) => {
    const charged: { readonly name: string; readonly count: Count }[] = [];
    // Always in the same order, so that two transactions cannot hold one row each and wait for the other's.
    for (const { name, limit } of named(context, keys)) {
      const charge = chargeOne(await lockRateCount(transaction, name), now, limit);
      if (charge.kind === 'wait') return charge;
      charged.push({ name, count: charge.count });
    }
    for (const { name, count } of charged) await writeRateCount(transaction.db, name, count);
    return { kind: 'go' };
  });
}

/** Takes a charge back after a right try: a bucket gets its one, a pause is forgotten. */
export async function releaseLimits(
  context: Context,
  transaction: Transaction,
  keys: readonly LimitKey[],
): Promise<void> {
  for (const { name, limit } of named(context, keys)) {
    if (limit.kind === 'pause') {
      await deleteRateCount(transaction.db, name);
      continue;
    }
    const count = await lockRateCount(transaction, name);
    await writeRateCount(transaction.db, name, refundBucket(count, limit));
  }
}

function chargeOne(count: Count, now: number, limit: Limit): Charge {
  return limit.kind === 'bucket' ? chargeBucket(count, now, limit) : chargePause(count, now, limit);
}

function named(
  { vault }: Pick<FlowContext, 'vault'>,
  keys: readonly LimitKey[],
): { readonly name: string; readonly limit: Limit }[] {
  return keys
    .map(({ limit, of }) => ({
      name: vault.authenticate(vault.currentKeyId, 'rate limit', `${limit} ${of}`),
      limit: LIMITS[limit],
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
