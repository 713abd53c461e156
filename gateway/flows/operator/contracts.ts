// Contracts: made, applied for (B1–B5), cancelled (K2).
import { deleteUserSessions } from '../../store/sessions.ts';
import { endContractOtp, findContract, insertContract } from '../../store/contracts.ts';
import { endToken, listLivingTokens } from '../../store/tokens.ts';
import { clearContractLocks } from '../../store/users.ts';
import { applyForOtp, type ApplyOutcome } from '../apply-for-otp.ts';
import { closeTicketOf } from '../close-ticket.ts';
import { createId, type FlowContext } from '../context.ts';
import { filePaperForm, type OnRequest } from './file-paper-form.ts';

/** A contract without one-time passwords; its id. */
export async function createContract(
  context: FlowContext,
  { name, operatorId }: { readonly name: string; readonly operatorId: string },
): Promise<string> {
  const contractId = createId(context);
  await context.store.transaction(async ({ db, audit }) => {
    await insertContract(db, { id: contractId, name, otpAppliedAt: null, otpUsableFrom: null });
    const row = { at: context.clock(), actor: `operator:${operatorId}`, detail: { contractId } };
    audit({ ...row, event: 'contract.created' });
  });
  return contractId;
}

/** 利用申込書 received: all users of the contract, from 10:00 on the next business day. */
export function receiveApplication(
  context: FlowContext,
  request: OnRequest & { readonly contractId: string },
): Promise<ApplyOutcome> {
  const { contractId, operatorId } = request;
  return applyForOtp(context, {
    contractId,
    actor: `operator:${operatorId}`,
    alongside: ({ db }) => filePaperForm(context, db, 'application', { ...request, userId: null }),
  });
}

/** 解約: nobody of the contract needs a one-time password any more, and all tokens end for good. */
export async function cancelOtp(
  context: FlowContext,
  request: OnRequest & { readonly contractId: string },
): Promise<'cancelled' | 'notInUse'> {
  const { contractId, operatorId } = request;
  return await context.store.transaction(async (transaction) => {
    const { db, audit } = transaction;
    const contract = await findContract(db, contractId);
    if (contract === null || contract.otp === null) return 'notInUse';
    const at = context.clock();
    const living = await listLivingTokens(db, contractId);
    for (const { tokenId, userId } of living) {
      await endToken(db, tokenId, 'revoke', { at, reissueFrom: at });
      await closeTicketOf(transaction, tokenId, { keepSecret: true });
      await deleteUserSessions(db, userId);
    }
    await clearContractLocks(db, contractId);
    await endContractOtp(db, contractId);
    await filePaperForm(context, db, 'cancellation', { ...request, userId: null });
    const detail = { contractId, tokens: living.length };
    audit({ at, event: 'contract.cancelled', actor: `operator:${operatorId}`, detail });
    return 'cancelled';
  });
}
