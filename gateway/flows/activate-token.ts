// The server's side of ATP/1: one request of the phone, one transaction, one line back.
import { chargeTicket, endTicket, findTicket, refundTicket } from '../store/tickets.ts';
import type { Transaction } from '../store/db.ts';
import { findToken, type Token } from '../store/tokens.ts';
import { equalProof, errorProof, pinProof, ticketProof } from '../tokens/atp/keys.ts';
import {
  formatActivationAnswer,
  parseActivationRequest,
  UNKNOWN,
  type ActivationAnswer,
  type ActivationRequest,
} from '../tokens/atp/messages.ts';
import type { FlowContext } from './context.ts';
import { provision, type ProvenRequest } from './provision-token.ts';
import { unsealColumn } from './sealed-columns.ts';
import { notifyUser } from './write-mail.ts';

/** Which of a phone's programs asks: its app, as far as can be told, or surely its browser, which has no ticket. */
export type ActivationSender = 'app' | 'browser';

/** The answer to a request body; a `text/plain` line without a newline, whatever the body was. */
export async function activateToken(
  context: FlowContext,
  body: string,
  sender: ActivationSender = 'app',
): Promise<string> {
  const request = parseActivationRequest(body);
  const answer = await context.store.transaction((transaction) =>
    request === null
      ? Promise.resolve(refuseUnproven(context, transaction, 'malformed', null))
      : answerRequest(context, transaction, request, sender),
  );
  return formatActivationAnswer(answer);
}

async function answerRequest(
  context: FlowContext,
  transaction: Transaction,
  request: ActivationRequest,
  sender: ActivationSender,
): Promise<ActivationAnswer> {
  const ticket = await findTicket(transaction.db, 'tidHex', request.tidHex);
  const token = ticket === null ? null : await findToken(transaction.db, ticket.tokenId);
  if (ticket === null || token === null) {
    return refuseUnproven(context, transaction, 'unknown ticket', null);
  }
  if (sender === 'browser') return refuseUnproven(context, transaction, 'sent by a browser', token);
  if (ticket.secretSealed === null) return refuseConfirmed(context, transaction, token);
  const secret = unsealColumn(
    context.vault,
    'tickets.secretSealed',
    ticket.tidHex,
    ticket.secretSealed,
  );
  const fields = { ...request, tid: Buffer.from(request.tidHex, 'hex') };
  // Before anything is counted: whoever lacks the ticket cannot burn the tries of the one who has it.
  if (!equalProof(ticketProof(secret, fields), request.ticketProof)) {
    return refuseUnproven(context, transaction, 'unproven ticket', token);
  }
  return await charge(context, transaction, { request, ticket, token, secret, fields });
}

/** Counts the try first and gives it back afterwards, so that parallel guesses cannot outrun the count. */
async function charge(
  context: FlowContext,
  transaction: Transaction,
  proven: ProvenRequest,
): Promise<ActivationAnswer> {
  const { request, ticket } = proven;
  const limits = { tries: context.policy.ticketTries, now: context.clock() };
  const tries = await chargeTicket(transaction.db, ticket.tidHex, limits);
  if (tries === null || ticket.pinKeySealed === null) {
    return refuse(context, transaction, proven, { code: 2, triesLeft: 0 });
  }
  const pinKey = unsealColumn(
    context.vault,
    'tickets.pinKeySealed',
    ticket.tidHex,
    ticket.pinKeySealed,
  );
  if (equalProof(pinProof(pinKey, proven.fields), request.pinProof)) {
    await refundTicket(transaction.db, ticket.tidHex);
    const answer = await provision(context, transaction, { ...proven, pinKey });
    return answer ?? refuse(context, transaction, proven, { code: 2, triesLeft: 0 });
  }
  const triesLeft = limits.tries - tries;
  if (triesLeft === 0) await killTicket(context, transaction, proven);
  return refuse(context, transaction, proven, { code: 1, triesLeft });
}

async function killTicket(
  context: FlowContext,
  transaction: Transaction,
  { ticket, token }: ProvenRequest,
): Promise<void> {
  const at = context.clock();
  const subject = { userId: token.userId, tokenId: token.id };
  await endTicket(transaction.db, ticket.tidHex, 'dead', true);
  transaction.audit({ at, event: 'ticket.dead', actor: 'phone', ...subject });
  await notifyUser(context, transaction, subject, { kind: 'ticket-dead', at });
}

function refuse(
  context: FlowContext,
  { audit }: Transaction,
  { request, token, secret }: ProvenRequest,
  refusal: { readonly code: 1 | 2; readonly triesLeft: number },
): ActivationAnswer {
  const subject = { actor: 'phone', userId: token.userId, tokenId: token.id };
  audit({ at: context.clock(), event: 'activation.refused', ...subject, detail: refusal });
  const proof = errorProof(secret, request.handsetNonce, refusal);
  return { kind: 'refused', ...refusal, errorProof: proof };
}

/** Malformed, unknown ticket, wrong proof of it, no app: the asker is told the same. */
function refuseUnproven(
  context: FlowContext,
  { audit }: Transaction,
  reason: string,
  token: Token | null,
): ActivationAnswer {
  const subject = { actor: 'phone', userId: token?.userId ?? null, tokenId: token?.id ?? null };
  audit({ at: context.clock(), event: 'activation.refused', ...subject, detail: { reason } });
  return UNKNOWN;
}

/** After the confirmation K is erased, so the refusal cannot be proved; the phone tries again in vain. */
function refuseConfirmed(
  context: FlowContext,
  transaction: Transaction,
  token: Token,
): ActivationAnswer {
  refuseUnproven(context, transaction, 'confirmed', token);
  return { kind: 'refused', code: 2, triesLeft: 0, errorProof: null };
}
