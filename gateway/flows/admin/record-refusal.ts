// Somebody asked for a page of administration that is not for him: refused, and written down.
import type { FlowContext } from '../context.ts';

export type Refusal = {
  readonly userId: string;
  /** The page's path: one of ours, never typed text. */
  readonly page: string;
};

/** Writes the refusal into the audit trail. */
export async function recordRefusal(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  { userId, page }: Refusal,
): Promise<void> {
  await store.transaction(async ({ audit }) => {
    const row = { at: clock(), actor: `user:${userId}`, userId };
    audit({ ...row, event: 'admin.refused', detail: { page } });
  });
}
