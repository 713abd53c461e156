// Everything the console shows of one user: standing, tokens with their tickets, downloads and mails, certificates, forms.
import { listCertificatesOf, type StoredCertificate } from '../../store/certificates.ts';
import { findConfirmationMisses } from '../../store/confirmation-misses.ts';
import { findContract, type Contract } from '../../store/contracts.ts';
import { findDeliveries, type Delivery } from '../../store/deliveries.ts';
import { findMailsOfToken, type OutboxRow } from '../../store/outbox.ts';
import { listPaperForms, type PaperForm } from '../../store/paper-forms.ts';
import { findTicket, type StoredTicket } from '../../store/tickets.ts';
import { listTokensOf, type Token } from '../../store/tokens.ts';
import { findUser, type User } from '../../store/users.ts';
import { authState, type AuthState } from '../../tokens/auth-state.ts';
import { moveToken } from '../../tokens/token-state.ts';
import type { FlowContext } from '../context.ts';

export type TokenFile = {
  readonly token: Token;
  readonly ticket: StoredTicket | null;
  readonly deliveries: readonly Delivery[];
  readonly mails: readonly OutboxRow[];
};

export type UserFile = {
  readonly user: User;
  readonly contract: Contract | null;
  readonly state: AuthState;
  /** Is there a token to revoke? */
  readonly hasToken: boolean;
  readonly confirmationMisses: number;
  readonly isConfirmationLocked: boolean;
  readonly tokens: readonly TokenFile[];
  readonly certificates: readonly StoredCertificate[];
  readonly forms: readonly PaperForm[];
};

/** The file, or null where there is no such user. */
export async function readUserFile(context: FlowContext, userId: string): Promise<UserFile | null> {
  const { db } = context.store;
  const user = await findUser(db, userId);
  if (user === null) return null;
  const tokens = await listTokensOf(db, userId);
  const newest = tokens.find(({ id }) => id === user.tokenId);
  const confirmationMisses = await findConfirmationMisses(db, userId);
  return {
    user,
    contract: await findContract(db, user.contractId),
    state: authState(newest?.state ?? null, user.otpLockedAt),
    hasToken: newest !== undefined && moveToken(newest.state, 'revoke') !== null,
    confirmationMisses,
    isConfirmationLocked: confirmationMisses >= context.policy.lockConfirmationAfterMisses,
    tokens: await Promise.all(tokens.map((token) => readTokenFile(context, token))),
    certificates: await listCertificatesOf(db, userId),
    forms: await listPaperForms(db, { contractId: user.contractId, userId }),
  };
}

async function readTokenFile({ store: { db } }: FlowContext, token: Token): Promise<TokenFile> {
  const ticket = await findTicket(db, 'tokenId', token.id);
  return {
    token,
    ticket,
    deliveries: ticket === null ? [] : await findDeliveries(db, ticket.tidHex),
    mails: await findMailsOfToken(db, token.id),
  };
}
