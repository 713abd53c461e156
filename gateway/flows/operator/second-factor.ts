// The console's second factor: a TOTP app, enrolled at the first login by typing its key, then asked for at each.
import { lockOperator, writeSecondFactor, type Operator } from '../../store/operators.ts';
import { insertOperatorSession, takeOperatorSession } from '../../store/operator-sessions.ts';
import type { Transaction } from '../../store/db.ts';
import { formatBase32, matchTotp, TOTP_SECRET_BYTES } from '../../tokens/operator-totp.ts';
import { createId, type FlowContext } from '../context.ts';
import { sealColumn, unsealColumn } from '../sealed-columns.ts';
import { hashSessionId } from '../sessions/session.ts';

/** Wrong codes in a row; then another operator, or the command, has to release the account. */
const MOST_MISSES = 10;
const SIX_DIGITS = /^[0-9]{6}$/;

/** The key to type into the app, made now where there is none yet; null once a code has proved it is there. */
export async function readEnrolment(
  context: FlowContext,
  operatorId: string,
): Promise<string | null> {
  return await context.store.transaction(async (transaction) => {
    const operator = await getOperator(transaction, operatorId);
    if (operator.totpEnrolledAt !== null) return null;
    if (operator.totpSealed !== null) return formatBase32(secretOf(context, operator));
    const secret = context.randomBytes(TOTP_SECRET_BYTES);
    const totpSealed = sealColumn(context.vault, 'operators.totpSealed', operatorId, secret);
    await writeSecondFactor(transaction.db, operatorId, { totpSealed });
    return formatBase32(secret);
  });
}

export type SecondFactorOutcome =
  /** The session goes on under a new id. */
  | { readonly kind: 'accepted'; readonly sessionId: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'locked' }
  | { readonly kind: 'sessionEnded' };

export type SecondFactorCheck = {
  readonly sessionId: string;
  readonly operatorId: string;
  /** As typed. */
  readonly code: string;
  /** UTC epoch ms as an app on a phone has it, whatever the demo's clock says. */
  readonly appTime: number;
};

/** Checks a code, each one once; the first right one completes the enrolment. */
export async function checkSecondFactor(
  context: FlowContext,
  { sessionId, operatorId, code, appTime }: SecondFactorCheck,
): Promise<SecondFactorOutcome> {
  return await context.store.transaction(async (transaction) => {
    const operator = await getOperator(transaction, operatorId);
    const row = { at: context.clock(), actor: `operator:${operatorId}` };
    if (operator.totpSealed === null || operator.totpMisses >= MOST_MISSES) {
      transaction.audit({ ...row, event: 'operator.code-refused' });
      return { kind: 'locked' };
    }
    const step = matchStep(context, operator, { code, appTime });
    if (step === null) {
      const totpMisses = operator.totpMisses + 1;
      await writeSecondFactor(transaction.db, operatorId, { totpMisses });
      transaction.audit({ ...row, event: 'operator.code-wrong', detail: { misses: totpMisses } });
      return { kind: totpMisses >= MOST_MISSES ? 'locked' : 'wrong' };
    }
    const former = await takeOperatorSession(transaction.db, hashSessionId(sessionId));
    if (former === null) return { kind: 'sessionEnded' };
    await writeSecondFactor(transaction.db, operatorId, {
      totpMisses: 0,
      totpLastStep: step,
      totpEnrolledAt: operator.totpEnrolledAt ?? row.at,
    });
    const raisedId = createId(context);
    const raised = { ...former, level: 'full', lastSeenAt: row.at } as const;
    await insertOperatorSession(transaction.db, { ...raised, idHash: hashSessionId(raisedId) });
    transaction.audit({ ...row, event: 'operator.login' });
    return { kind: 'accepted', sessionId: raisedId };
  });
}

function matchStep(
  context: FlowContext,
  operator: Operator,
  { code, appTime }: Pick<SecondFactorCheck, 'code' | 'appTime'>,
): number | null {
  const digits = code.normalize('NFKC').replaceAll(/\s/g, '');
  if (!SIX_DIGITS.test(digits)) return null;
  return matchTotp(secretOf(context, operator), digits, appTime, operator.totpLastStep);
}

function secretOf({ vault }: FlowContext, { id, totpSealed }: Operator): Buffer {
  if (totpSealed === null) throw new Error(`Operator "${id}" has no second factor`);
  return unsealColumn(vault, 'operators.totpSealed', id, totpSealed);
}

async function getOperator(transaction: Transaction, id: string): Promise<Operator> {
  const operator = await lockOperator(transaction, id);
  if (operator === null) throw new Error(`Cannot find operator "${id}"`);
  return operator;
}
