// The page that says why not, as the one who asked can read it.
import type { Classification } from '../../carriers/classify.ts';
import type { DownloadDeps } from './download-deps.ts';
import { PLAIN_FORM } from './pages.ts';
import type { PageForm, PageName, PageValues } from './pages.ts';
import { respond } from './responses.ts';

const STATUS_OF_PAGE: Readonly<Partial<Record<PageName, number>>> = {
  'link-unknown': 404,
  'not-found': 404,
  'link-used': 410,
  'link-expired': 410,
};

export function refusal(
  deps: DownloadDeps,
  classification: Classification,
  page: PageName,
  values: PageValues = {},
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
