// What the PC screen and the support desk see of a download: which steps the phone has taken, and what it reported.
import { findDeliveries, type Delivery } from '../store/deliveries.ts';
import { findTicket } from '../store/tickets.ts';
import type { FlowContext } from './context.ts';

export type DeliveryProgress = {
  readonly page: Delivery | null;
  readonly descriptor: Delivery | null;
  readonly package: Delivery | null;
  /** A MIDP phone's own word on the installation; an i-appli phone sends none. */
  readonly report: Delivery | null;
};

/** The download of a token's app, or null where the token has no ticket. */
export async function readDelivery(
  context: FlowContext,
  tokenId: string,
): Promise<DeliveryProgress | null> {
  const { db } = context.store;
  const ticket = await findTicket(db, 'tokenId', tokenId);
  if (ticket === null) return null;
  const deliveries = await findDeliveries(db, ticket.tidHex);
  function find(event: Delivery['event']): Delivery | null {
    return deliveries.find((delivery) => delivery.event === event) ?? null;
  }
  return {
    page: find('page'),
    descriptor: find('descriptor'),
    package: find('package'),
    report: find('report'),
  };
}
