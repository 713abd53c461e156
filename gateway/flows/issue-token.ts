// トークン発行 (requirements F1–F7, H1, D6): a new token and its ticket, and the mail to the phone. The
// 利用開始パスワード is known only here; what is kept of it is a sealed key.
import { createHash } from 'node:crypto';
import { StaleReadError } from '../store/engine/transient-error.ts';
import type { Transaction } from '../store/db.ts';
import { findTicket, insertTicket } from '../store/tickets.ts';
import { endToken, insertToken } from '../store/tokens.ts';
import { lockUser, replaceUserToken, type User } from '../store/users.ts';
import { createTicket, type NewTicket } from '../tokens/atp/create-ticket.ts';
import { toHex } from '../tokens/hex.ts';
import type { LoginDestination } from '../tokens/login-destination.ts';
import { isPin } from '../tokens/pin.ts';
import { closeTicketOf } from './close-ticket.ts';
import { createId, type FlowContext } from './context.ts';
import { destinationOf } from './find-login-destination.ts';
import { sealColumn } from './sealed-columns.ts';
import { notifyUser, writeMail } from './write-mail.ts';

const HOUR_MS = 3_600_000;

export type IssueRequest = {
  readonly userId: string;
  /** The phone's address, already checked for its form. */
  readonly mail: string;
  /** 利用開始パスワード as typed. */
  readonly pin: string;
  /** アプリはダウンロード済み (D6). */
  readonly alreadyDownloaded: boolean;
  /** Made with the form: the same one twice issues once and mails once. */
  readonly requestId: string;
};

export type IssueOutcome =
  | { readonly kind: 'issued'; readonly tokenId: string }
  | { readonly kind: 'malformedPin' }
  /** Whatever the login would lead to instead of the issue screen. */
  | { readonly kind: 'refused'; readonly because: Exclude<LoginDestination, { kind: 'issue' }> }
  | { readonly kind: 'noUser' };

/** Issues a token; an older one that was never confirmed is superseded, its ticket dead. */
export async function issueToken(
  context: FlowContext,
  request: IssueRequest,
): Promise<IssueOutcome> {
  if (!isPin(request.pin)) return { kind: 'malformedPin' };
  const ticket = createTicket(
    {
      serviceId: context.institution.serviceId,
      pin: request.pin,
      alreadyDownloaded: request.alreadyDownloaded,
      iterations: context.policy.pbkdf2Iterations,
    },
    context.randomBytes,
  );
  return await context.store.transaction(async (transaction) => {
    const user = await lockUser(transaction, request.userId);
    if (user === null) return { kind: 'noUser' };
    const earlier = await findTicket(transaction.db, 'requestId', request.requestId);
    if (earlier !== null) return { kind: 'issued', tokenId: earlier.tokenId };
    const destination = await destinationOf(context, transaction.db, user);
    if (destination.kind !== 'issue') return refuse(context, transaction, user, destination);
    await supersede(context, transaction, user);
    return await insertIssue(context, transaction, { user, request, ticket });
  });
}

function refuse(
  context: FlowContext,
  { audit }: Transaction,
  user: User,
  because: Exclude<LoginDestination, { kind: 'issue' }>,
): IssueOutcome {
  const subject = { actor: `user:${user.id}`, userId: user.id, tokenId: user.tokenId };
  const detail = { because: because.kind };
  audit({ at: context.clock(), event: 'token.issue-refused', ...subject, detail });
  return { kind: 'refused', because };
}

async function supersede(
  context: FlowContext,
  transaction: Transaction,
  { tokenId }: User,
): Promise<void> {
  if (tokenId === null) return;
  const ending = { at: context.clock(), reissueFrom: null };
  if (!(await endToken(transaction.db, tokenId, 'supersede', ending))) return;
  await closeTicketOf(transaction, tokenId, { keepSecret: true });
}

type Issue = {
  readonly user: User;
  readonly request: IssueRequest;
  readonly ticket: NewTicket;
};

async function insertIssue(
  context: FlowContext,
  transaction: Transaction,
  { user, request, ticket }: Issue,
): Promise<IssueOutcome> {
  const { db, audit } = transaction;
  const now = context.clock();
  const tokenId = createId(context);
  const expiresAt = now + context.policy.ticketHours * HOUR_MS;
  const capability = Buffer.from(context.randomBytes(16)).toString('base64url');
  const serialHex = toHex(context.randomBytes(6));
  const { periodSeconds } = context.policy;
  await insertToken(db, { id: tokenId, userId: user.id, issuedAt: now, serialHex, periodSeconds });
  await insertTicket(db, {
    ...sealTicket(context, ticket, request.mail),
    tokenId,
    requestId: request.requestId,
    expiresAt,
    capabilityHash: request.alreadyDownloaded ? null : hashCapability(capability),
  });
  if (!(await replaceUserToken(db, user.id, user.tokenId, tokenId))) {
    throw new StaleReadError(`Cannot issue: the token of user "${user.id}" was replaced meanwhile`);
  }
  const subject = { userId: user.id, tokenId };
  const detail = { alreadyDownloaded: request.alreadyDownloaded };
  audit({ at: now, event: 'token.issued', actor: `user:${user.id}`, ...subject, detail });
  await writeMail(context, transaction, subject, {
    to: request.mail,
    mail: request.alreadyDownloaded
      ? { kind: 'set-up', expiresAt }
      : { kind: 'download', capability, expiresAt },
  });
  await notifyUser(context, transaction, subject, { kind: 'issued', at: now });
  return { kind: 'issued', tokenId };
}

function sealTicket({ vault }: FlowContext, ticket: NewTicket, mail: string) {
  const tidHex = toHex(ticket.tid);
  return {
    tidHex,
    state: 'open',
    tries: 0,
    iterations: ticket.iterations,
    secretSealed: sealColumn(vault, 'tickets.secretSealed', tidHex, ticket.secret),
    pinKeySealed: sealColumn(vault, 'tickets.pinKeySealed', tidHex, ticket.pinKey),
    userIdSealed: sealColumn(vault, 'tickets.userIdSealed', tidHex, ticket.userId),
    mailSealed: sealColumn(vault, 'tickets.mailSealed', tidHex, mail),
  } as const;
}

/** What the database knows of the capability in the mail's URL. */
export function hashCapability(capability: string): string {
  return createHash('sha256').update(capability).digest('hex');
}
