// The site's pages as each phone reads them: markup, charset and size are those of the agent that asks. Few texts are
// asked for again and again, so what was rendered is kept.
import { encodePage, withoutSlashes } from '../../delivery/page.ts';
import type { Agent } from '../../carriers/agent.ts';
import type { Render } from '../../render.ts';
import { createPayload, type Payload } from './responses.ts';

export type PageName =
  | 'offer-ijam'
  | 'offer-jad'
  | 'link-unknown'
  | 'link-used'
  | 'link-expired'
  | 'full-browser-docomo'
  | 'full-browser-au'
  | 'full-browser-softbank'
  | 'full-browser-other'
  | 'pc'
  | 'tablet'
  | 'ipod'
  | 'smartphone'
  | 'smartphone-other'
  | 'feature-android'
  | 'other-agent'
  | 'no-java'
  | 'network'
  | 'not-found'
  | 'home'
  | 'help-docomo'
  | 'help-au'
  | 'help-softbank'
  | 'check';

export type PageValues = Readonly<Record<string, string>>;

/** How a page is written; an agent that could not be told gets plain HTML. */
export type PageForm = Pick<Agent, 'markup' | 'encoding'>;

export const PLAIN_FORM: PageForm = { markup: 'html', encoding: 'UTF-8' };

export type Pages = (name: PageName, form: PageForm, values?: PageValues) => Payload;

const FOR_PHONES = { 'Cache-Control': 'no-store' } as const;

/** The capability is in the page's address: a browser that passes addresses on must not. */
const FOR_PCS = {
  ...FOR_PHONES,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const PAGES_KEPT = 1000;

/** The page in the form given, from the templates of templates/carrier. */
export function createPages(render: Render, shared: PageValues): Pages {
  const kept = new Map<string, Payload>();
  return function page(name, form, values = {}) {
    const key = [name, form.markup, form.encoding, ...Object.values(values)].join('\n');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = renderPage(render, name, form, { ...shared, ...values });
    if (kept.size >= PAGES_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  };
}

function renderPage(render: Render, name: PageName, form: PageForm, values: PageValues): Payload {
  const { markup, encoding } = form;
  const head = `carrier/head/${markup}`;
  const text = render(`carrier/${name}`, { ...values, head, encoding });
  const isHtml = markup === 'html' || markup === 'chtml';
  const { bytes, contentType } = encodePage(isHtml ? withoutSlashes(text) : text, encoding);
  return createPayload(bytes, contentType, markup === 'html' ? FOR_PCS : FOR_PHONES);
}
