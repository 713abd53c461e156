// The page behind the mail's URL: a working link, a phone that may have the app, then the offer (D1–D6, B9, B11).
import type { Link } from '../../flows/find-link.ts';
import type { HttpContext } from '../http-env.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import type { Guarded } from './guard.ts';
import type { PageForm, PageName } from './pages.ts';
import { formOf, refusal } from './refusal.ts';
import { respond } from './responses.ts';

/** GET /d/<capability> */
export async function linkPage(deps: DownloadDeps, context: HttpContext): Promise<Response> {
  const capability = context.req.param('capability') ?? '';
  const classification = deps.classify(context);
  const form = formOf(classification);
  const link = await deps.flows.findLink(capability);
  if (link.kind !== 'open') return refusal(deps, classification, PAGE_OF_LINK[link.kind]);
  const guarded = guard(classification, deps);
  if (guarded.kind === 'refused') {
    return refusal(deps, classification, guarded.page, guarded.values);
  }
  const { agent } = guarded;
  recordFetch(deps, context, { tidHex: link.ticket.tidHex, agent, event: 'page' });
  return respond(offer(deps, capability, form, guarded));
}

function offer(
  deps: DownloadDeps,
  capability: string,
  form: PageForm,
  { verdict }: Extract<Guarded, { kind: 'pass' }>,
) {
  const name = verdict.app === 'doja' ? 'offer-ijam' : 'offer-jad';
  const unverified = verdict.kind === 'check' ? verdict.reason : '';
  return deps.pages(name, form, { url: `${deps.origin}/d/${capability}`, unverified });
}

const PAGE_OF_LINK: Readonly<Record<Exclude<Link['kind'], 'open'>, PageName>> = {
  unknown: 'link-unknown',
  used: 'link-used',
  expired: 'link-expired',
};
