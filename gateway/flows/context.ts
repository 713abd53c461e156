// What every user story works with.
import type { Vault } from '../secrets/vault.ts';
import type { Store } from '../store/store.ts';
import type { AuthorityOptions } from '../tokens/authority.ts';
import type { Policy } from '../tokens/policy.ts';
import type { RandomBytes } from '../tokens/user-id.ts';

export type FlowContext = {
  readonly store: Store;
  readonly vault: Vault;
  /** The bank's clock: UTC epoch milliseconds. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly policy: Policy;
  readonly authority: AuthorityOptions;
  readonly institution: {
    /** サービスID: eight digits. */
    readonly serviceId: string;
    readonly serviceName: string;
  };
};

/** A new random id: 128 bits as hex. */
export function createId(context: Pick<FlowContext, 'randomBytes'>): string {
  return Buffer.from(context.randomBytes(16)).toString('hex');
}
