// ワンタイムパスワード利用申込書 received (requirements B1–B5): the whole contract, from the next business day.
import { findContract, startContractOtp } from '../store/contracts.ts';
import type { Transaction } from '../store/db.ts';
import { applyForOtp as receiveApplication } from '../tokens/contract.ts';
import type { FlowContext } from './context.ts';

export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly usableFrom: number }
  | { readonly kind: 'alreadyApplied'; readonly usableFrom: number }
  | { readonly kind: 'noContract' };

export type ApplyRequest = {
  readonly contractId: string;
  readonly actor: string;
  /** What is to be kept with it, in the same transaction. */
  readonly alongside?: (transaction: Transaction) => Promise<void>;
};

/** Records the application; a second one changes nothing. */
export function applyForOtp(context: FlowContext, request: ApplyRequest): Promise<ApplyOutcome> {
  return context.store.transaction(async (transaction) => {
    const { db, audit } = transaction;
    const contract = await findContract(db, request.contractId);
    if (contract === null) return { kind: 'noContract' };
    const now = context.clock();
    const application = receiveApplication(contract.otp, now);
    if (application === null || !(await startContractOtp(db, contract.id, application))) {
      return { kind: 'alreadyApplied', usableFrom: contract.otp?.usableFrom ?? now };
    }
    const { usableFrom } = application;
    const detail = { contractId: contract.id, usableFrom };
    audit({ at: now, event: 'contract.applied', actor: request.actor, detail });
    await request.alongside?.(transaction);
    return { kind: 'applied', usableFrom };
  });
}
