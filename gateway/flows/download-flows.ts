// The stories of the download site, bound to their context.
import { createBriefMemory } from './brief-memory.ts';
import { activateToken, type ActivationSender } from './activate-token.ts';
import type { FlowContext } from './context.ts';
import type { DeliveryEvent, DeliveryLog } from './delivery-log.ts';
import { findLink, readAppParam, type Link } from './find-link.ts';

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
    findLink: rememberLinks(context),
    readAppParam: (link) => readAppParam(context, link),
    recordDelivery: log.record,
    recordReport: async (event) => {
      log.record(event);
      await log.flush();
    },
    activate: (body, sender) => activateToken(context, body, sender),
  };
}

/** Links of the last second: a phone asks for page, descriptor and package in one breath, and some again and again. */
function rememberLinks(context: FlowContext): DownloadFlows['findLink'] {
  const memory = createBriefMemory<Link>(context.store, { keptMs: 1000, mostKept: 5000 });
  return async function findRemembered(capability) {
    const known = memory.recall(capability);
    if (known !== undefined && isCurrent(known, context.clock())) return known;
    const asOf = memory.now();
    const link = await findLink(context, capability);
    if (link.kind !== 'unknown') memory.keep(capability, link, asOf);
    return link;
  };
}

function isCurrent(link: Link, now: number): boolean {
  return link.kind !== 'open' || link.ticket.expiresAt > now;
}
