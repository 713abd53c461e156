// ATP/1 after the proofs: the seed is made at both ends, and a request seen before gets its former answer.
import { findServerNonce, insertProvisioning } from '../store/provisionings.ts';
import type { StoredTicket } from '../store/tickets.ts';
import type { Transaction } from '../store/db.ts';
import { provisionToken, type Token } from '../store/tokens.ts';
import { deriveSeed, serverProof, type RequestFields } from '../tokens/atp/keys.ts';
import type { ActivationAnswer, ActivationRequest } from '../tokens/atp/messages.ts';
import { toHex } from '../tokens/hex.ts';
import { OTP_DIGITS } from '../tokens/hotp.ts';
import type { FlowContext } from './context.ts';
import { sealColumn } from './sealed-columns.ts';
import { notifyUser } from './write-mail.ts';

/** A request whose ticket was proved. */
export type ProvenRequest = {
  readonly request: ActivationRequest;
  readonly fields: RequestFields;
  readonly ticket: StoredTicket;
  readonly token: Token;
  /** K. */
  readonly secret: Uint8Array;
};

type PinProvenRequest = ProvenRequest & {
  /** Kp. */
  readonly pinKey: Uint8Array;
};

/** The answer, or null where the phone was set up too often already. */
export async function provision(
  context: FlowContext,
  transaction: Transaction,
  proven: PinProvenRequest,
): Promise<ActivationAnswer | null> {
  const { request, ticket } = proven;
  const nonceHex = toHex(request.handsetNonce);
  const former = await findServerNonce(transaction.db, ticket.tidHex, nonceHex);
  if (former !== null) return answer(context, proven, Buffer.from(former, 'hex'));
  const serverNonce = context.randomBytes(16);
  const provisioned = await storeSeed(context, transaction, proven, serverNonce);
  return provisioned ? answer(context, proven, serverNonce) : null;
}

async function storeSeed(
  context: FlowContext,
  transaction: Transaction,
  { request, ticket, token, pinKey }: PinProvenRequest,
  serverNonce: Uint8Array,
): Promise<boolean> {
  const at = context.clock();
  const seed = deriveSeed(pinKey, request.handsetNonce, serverNonce);
  const handsetOffsetSeconds = request.handsetTime - Math.floor(at / 1000);
  const provisioned = await provisionToken(transaction.db, token.id, {
    at,
    seedSealed: sealColumn(context.vault, 'tokens.seedSealed', token.id, seed),
    handsetOffsetSeconds,
    limit: 1 + context.policy.reprovisionings,
  });
  if (!provisioned) return false;
  await insertProvisioning(transaction.db, {
    tidHex: ticket.tidHex,
    handsetNonceHex: toHex(request.handsetNonce),
    serverNonceHex: toHex(serverNonce),
    at,
  });
  const subject = { userId: token.userId, tokenId: token.id };
  const again = token.provisionings > 0;
  const event = again ? 'token.provisioned-again' : 'token.provisioned';
  transaction.audit({ at, event, actor: 'phone', ...subject, detail: { handsetOffsetSeconds } });
  if (again) await notifyUser(context, transaction, subject, { kind: 'reactivated', at });
  return true;
}

function answer(
  context: FlowContext,
  { request, token, pinKey }: PinProvenRequest,
  serverNonce: Uint8Array,
): ActivationAnswer {
  const fields = {
    pinProof: request.pinProof,
    serverNonce,
    serverTime: Math.floor(context.clock() / 1000),
    serial: Buffer.from(token.serialHex, 'hex'),
    periodSeconds: token.periodSeconds,
    digits: OTP_DIGITS,
  };
  return { kind: 'provisioned', ...fields, serverProof: serverProof(pinKey, fields) };
}
