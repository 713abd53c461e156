// The one contract of a demo bank.
import type { FlowContext } from '../../gateway/flows/context.ts';

/** Its id. */
export async function findDemoContract({ store }: Pick<FlowContext, 'store'>): Promise<string> {
  const { id } = await store.db.selectFrom('contracts').select('id').executeTakeFirstOrThrow();
  return id;
}
