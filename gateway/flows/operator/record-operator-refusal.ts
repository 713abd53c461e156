// An operator asked for something his role does not allow: refused, and written down.
import type { FlowContext } from '../context.ts';
import type { Permission } from './permissions.ts';

export type OperatorRefusal = {
  readonly operatorId: string;
  readonly permission: Permission;
  /** Pattern of the page's address: one of ours, never typed text. */
  readonly page: string;
};

/** Writes the refusal into the audit trail. */
export async function recordOperatorRefusal(
  { store, clock }: Pick<FlowContext, 'store' | 'clock'>,
  { operatorId, permission, page }: OperatorRefusal,
): Promise<void> {
  await store.transaction(async ({ audit }) => {
    const actor = `operator:${operatorId}`;
    audit({ at: clock(), event: 'operator.refused', actor, detail: { permission, page } });
  });
}
