// The link of the download mail (requirements H2, M7): from the capability in its address to the ticket behind it.
import { findTicket, type StoredTicket } from '../store/tickets.ts';
import { formatAppParam } from '../tokens/atp/create-ticket.ts';
import type { FlowContext } from './context.ts';
import { hashCapability } from './issue-token.ts';
import { unsealColumn } from './sealed-columns.ts';

export type Link =
  | { readonly kind: 'unknown' }
  /** The app may be downloaded, again too, until the token is confirmed. */
  | { readonly kind: 'open'; readonly ticket: StoredTicket }
  /** Confirmed, issued anew, or dead after too many wrong activations. */
  | { readonly kind: 'used'; readonly ticket: StoredTicket }
  | { readonly kind: 'expired'; readonly ticket: StoredTicket };

/** 128 bits in base64url. */
const CAPABILITY = /^[A-Za-z0-9_-]{22}$/;

/** What a capability stands for now. */
export async function findLink(context: FlowContext, capability: string): Promise<Link> {
  if (!CAPABILITY.test(capability)) return { kind: 'unknown' };
  const hash = hashCapability(capability);
  const ticket = await findTicket(context.store.db, 'capabilityHash', hash);
  if (ticket === null) return { kind: 'unknown' };
  if (ticket.state !== 'open') return { kind: 'used', ticket };
  return { kind: ticket.expiresAt > context.clock() ? 'open' : 'expired', ticket };
}

/** The launch words that bind the app to an open link's ticket; null for every other link. */
export function readAppParam({ vault }: FlowContext, link: Link): string | null {
  if (link.kind !== 'open' || link.ticket.secretSealed === null) return null;
  const { tidHex, secretSealed, iterations } = link.ticket;
  const secret = unsealColumn(vault, 'tickets.secretSealed', tidHex, secretSealed);
  return formatAppParam({ tid: Buffer.from(tidHex, 'hex'), secret, iterations });
}
