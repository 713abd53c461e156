// The stories of the download site, bound to their context.
import { activateToken, type ActivationSender } from './activate-token.ts';
import type { FlowContext } from './context.ts';
import type { DeliveryEvent, DeliveryLog } from './delivery-log.ts';
import { findLink, readAppParam, type Link } from './find-link.ts';
import { rememberLinks } from './link-cache.ts';

export type DownloadFlows = {
  readonly findLink: (capability: string) => Promise<Link>;
  readonly readAppParam: (link: Link) => string | null;
  readonly recordDelivery: (event: DeliveryEvent) => void;
  /** Records what the phone reported, durably before it returns. */
  readonly recordReport: (event: DeliveryEvent) => Promise<void>;
  readonly activate: (body: string, sender: ActivationSender) => Promise<string>;
};

export function createDownloadFlows(context: FlowContext, log: DeliveryLog): DownloadFlows {
  return {
    findLink: rememberLinks(
      context.store,
      (capability) => findLink(context, capability),
      (link) => link.kind !== 'open' || link.ticket.expiresAt > context.clock(),
    ),
    readAppParam: (link) => readAppParam(context, link),
    recordDelivery: log.record,
    recordReport: async (event) => {
      log.record(event);
      await log.flush();
    },
    activate: (body, sender) => activateToken(context, body, sender),
  };
}
