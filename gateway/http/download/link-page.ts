// The page behind the mail's URL: a working link, a phone that may have the app, then the offer (D1–D6, B9, B11).
import type { Link } from '../../flows/find-link.ts';
import type { Classification } from '../../carriers/classify.ts';
import type { HttpContext } from '../http-env.ts';
import { recordFetch } from './delivery-event.ts';
import type { DownloadDeps } from './download-deps.ts';
import { guard } from './guard.ts';
import type { Guarded } from './guard.ts';
import { PLAIN_FORM } from './pages.ts';
import type { PageForm, PageName } from './pages.ts';
import { respond } from './responses.ts';

/** GET /d/<capability> */
export async function linkPage(deps: DownloadDeps, context: HttpContext): Promise<Response> {
  const capability = context.req.param('capability') ?? '';
  const classification = deps.classify(context);
  const form = formOf(classification);
  const link = await deps.flows.findLink(capability);
  if (link.kind !== 'open') return refusal(deps, classification, PAGE_OF_LINK[link.kind]);
  const guarded = guard(classification, deps);
  if (guarded.kind === 'refused')
    return refusal(deps, classification, guarded.page, guarded.values);
  recordFetch(deps, context, {
    tidHex: link.ticket.tidHex,
    agent: guarded.agent,
    event: 'page',
  });
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

const STATUS_OF_PAGE: Readonly<Partial<Record<PageName, number>>> = {
  'link-unknown': 404,
  'not-found': 404,
  'link-used': 410,
  'link-expired': 410,
};

/** The page that says why not. */
export function refusal(
  deps: DownloadDeps,
  classification: Classification,
  page: PageName,
  values: Readonly<Record<string, string>> = {},
): Response {
  const bytes = deps.pages(page, formOf(classification), values);
  return respond(bytes, isBrowsing(classification) ? 200 : (STATUS_OF_PAGE[page] ?? 403));
}

/** A phone's own browser puts its own words in place of an error's page, and the user would miss the remedy. */
function isBrowsing(classification: Classification): boolean {
  return classification.kind === 'agent' && classification.agent.kind === 'carrier-browser';
}

/** How pages are written for this agent. */
export function formOf(classification: Classification): PageForm {
  return classification.kind === 'agent' ? classification.agent : PLAIN_FORM;
}
