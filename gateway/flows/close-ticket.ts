// The end of a token's ticket, for whatever reason it ends.
import { eraseProvisionings } from '../store/provisionings.ts';
import type { Transaction } from '../store/db.ts';
import { endTicket, findTicket } from '../store/tickets.ts';

/**
 * Closes the ticket and erases what could still set a phone up. A ticket that keeps its secret K can tell
 * a phone that is still trying, for certain, that it is dead.
 */
export async function closeTicketOf(
  { db }: Transaction,
  tokenId: string,
  options: { readonly keepSecret: boolean },
): Promise<void> {
  const ticket = await findTicket(db, 'tokenId', tokenId);
  if (ticket === null) return;
  await endTicket(db, ticket.tidHex, 'closed', options.keepSecret);
  await eraseProvisionings(db, ticket.tidHex);
}
