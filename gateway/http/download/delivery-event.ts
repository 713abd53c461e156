// One fetch of a phone, as the delivery log counts it.
import type { DeliveryEvent } from '../../flows/delivery-log.ts';
import type { Agent } from '../../carriers/agent.ts';
import type { HttpContext } from '../http-env.ts';
import type { DownloadDeps } from './download-deps.ts';

export type Fetch = {
  readonly tidHex: string;
  readonly agent: Agent | null;
  readonly event: DeliveryEvent['event'];
  readonly code?: number;
};

/** The event of this request, now. */
export function deliveryEvent(
  deps: DownloadDeps,
  context: HttpContext,
  { tidHex, agent, event, code }: Fetch,
): DeliveryEvent {
  return {
    tidHex,
    event,
    at: deps.clock(),
    carrier: agent?.carrier ?? 'other',
    model: agent?.model ?? null,
    network: agent?.network.carrier ?? null,
    transport: context.req.url.startsWith('https:') ? 'https' : 'http',
    code: code ?? null,
  };
}

/** Counts a fetch; a HEAD request takes nothing with it. */
export function recordFetch(deps: DownloadDeps, context: HttpContext, fetch: Fetch): void {
  if (context.req.method !== 'HEAD') deps.flows.recordDelivery(deliveryEvent(deps, context, fetch));
}
