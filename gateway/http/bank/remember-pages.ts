// Pages asked for again and again with the same content: only the token in their forms is each visitor's own.
import { randomBytes } from 'node:crypto';
import type { Render, TemplateValues } from '../../render.ts';

export type OftenAskedPage = {
  readonly name: string;
  /** What the page is known by, together with its name. */
  readonly values: TemplateValues;
  /** So is this: what its frame says. */
  readonly page: TemplateValues;
  /** Values that are the same for the life of the program. */
  readonly constants: TemplateValues & { readonly page: TemplateValues };
  /** The token for its forms: the templates' `page.csrf`. */
  readonly csrf: string;
};

/** Renders a page, or takes the one made before from the same values, and puts the visitor's token into it. */
export type RememberingRender = (page: OftenAskedPage) => string;

const PAGES_KEPT = 500;

/** Stands for the token in what is kept; nobody can type it. */
const TOKEN = randomBytes(16).toString('hex');

/** For pages without secrets: what is remembered stays in memory. */
export function rememberPages(render: Render): RememberingRender {
  const kept = new Map<string, string>();
  return function renderOnce({ name, values, page, constants, csrf }) {
    const key = name + JSON.stringify([values, page]);
    const known = kept.get(key);
    if (known !== undefined) return known.replaceAll(TOKEN, csrf);
    const frame = { ...constants.page, ...page, csrf: TOKEN };
    const html = render(name, { ...constants, ...values, page: frame });
    if (kept.size >= PAGES_KEPT) kept.clear();
    kept.set(key, html);
    return html.replaceAll(TOKEN, csrf);
  };
}
