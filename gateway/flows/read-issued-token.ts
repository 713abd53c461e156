// What 認証確認 shows of the token just issued (requirements G1–G5): ◎トークン情報, and how far the phone is.
import { findTicket, type StoredTicket } from '../store/tickets.ts';
import { findToken } from '../store/tokens.ts';
import { findUser } from '../store/users.ts';
import type { TokenState } from '../tokens/token-state.ts';
import type { FlowContext } from './context.ts';
import { unsealColumn, type SealedColumn } from './sealed-columns.ts';

export type IssuedToken = {
  readonly tokenId: string;
  readonly state: TokenState;
  readonly serviceId: string;
  /** ユーザID; null once retention has erased it. */
  readonly userIdDigits: string | null;
  readonly mail: string | null;
  readonly expiresAt: number;
  readonly ticketState: StoredTicket['state'];
  readonly provisionings: number;
  readonly alreadyDownloaded: boolean;
};

/** The user's newest token with its ticket, or null where none was issued. */
export async function readIssuedToken(
  context: FlowContext,
  request: { readonly userId: string },
): Promise<IssuedToken | null> {
  const { db } = context.store;
  const user = await findUser(db, request.userId);
  const tokenId = user?.tokenId ?? null;
  if (tokenId === null) return null;
  const token = await findToken(db, tokenId);
  const ticket = await findTicket(db, 'tokenId', tokenId);
  if (token === null || ticket === null) return null;
  const userIdDigits = open(context, ticket, 'tickets.userIdSealed', ticket.userIdSealed);
  return {
    tokenId,
    state: token.state,
    serviceId: context.institution.serviceId,
    userIdDigits,
    mail: open(context, ticket, 'tickets.mailSealed', ticket.mailSealed),
    expiresAt: ticket.expiresAt,
    ticketState: ticket.state,
    provisionings: token.provisionings,
    alreadyDownloaded: ticket.capabilityHash === null,
  };
}

function open(
  { vault }: FlowContext,
  ticket: StoredTicket,
  column: SealedColumn,
  sealed: string | null,
): string | null {
  return sealed === null ? null : unsealColumn(vault, column, ticket.tidHex, sealed).toString();
}
