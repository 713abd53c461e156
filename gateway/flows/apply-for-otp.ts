// ワンタイムパスワード利用申込書 received (requirements B1–B5): the whole contract, from the next business day.
import { findContract, startContractOtp } from '../store/contracts.ts';
import { applyForOtp as receiveApplication } from '../tokens/contract.ts';
import type { FlowContext } from './context.ts';

export type ApplyOutcome =
  | { readonly kind: 'applied'; readonly usableFrom: number }
  | { readonly kind: 'alreadyApplied'; readonly usableFrom: number }
  | { readonly kind: 'noContract' };

/** Records the application; a second one changes nothing. */
export function applyForOtp(
  context: FlowContext,
  request: { readonly contractId: string; readonly actor: string },
): Promise<ApplyOutcome> {
  return context.store.transaction(async ({ db, audit }) => {
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
    return { kind: 'applied', usableFrom };
  });
}
