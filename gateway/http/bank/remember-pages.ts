// Pages asked for again and again with the same content: only the token in their forms is each visitor's own.
import type { Render, TemplateValues } from '../../render.ts';

export type OftenAskedPage = {
  readonly name: string;
  /** The token for its forms: the templates' `page.csrf`. All are of one length. */
  readonly csrf: string;
};

/** What the page says that is not the same for the life of the program; it is known by this and its name. */
export type OwnValues = { readonly values: TemplateValues; readonly page: TemplateValues };

/**
 * Renders a page as UTF-8, or takes the one made before from the same values, with the visitor's token in it.
 * `complete` adds what every page of that name has; it is asked only when one is made.
 */
export type RememberingRender = (
  page: OftenAskedPage,
  own: OwnValues,
  complete: (own: OwnValues) => TemplateValues & { readonly page: TemplateValues },
) => Uint8Array<ArrayBuffer>;

/** A page made once, and where in its bytes the token stands. */
type KeptPage = { readonly bytes: Uint8Array; readonly tokenOffsets: readonly number[] };

const PAGES_KEPT = 500;

/** Stands for the token while a page is made: no visitor can type a control character into one. */
const TOKEN_CHARACTER = '\u0001';

/** For pages without secrets: what is remembered stays in memory. */
export function rememberPages(render: Render): RememberingRender {
  const kept = new Map<string, KeptPage>();
  return function renderOnce({ name, csrf }, own, complete) {
    const key = name + JSON.stringify(own);
    let known = kept.get(key);
    if (known === undefined) {
      const token = TOKEN_CHARACTER.repeat(csrf.length);
      const { page, ...values } = complete(own);
      known = keepPage(render(name, { ...values, page: { ...page, csrf: token } }), token);
      if (kept.size >= PAGES_KEPT) kept.clear();
      kept.set(key, known);
    }
    return fillToken(known, csrf);
  };
}

function keepPage(html: string, token: string): KeptPage {
  const bytes = Buffer.from(html);
  const tokenOffsets: number[] = [];
  for (let at = bytes.indexOf(token); at >= 0; at = bytes.indexOf(token, at + token.length)) {
    tokenOffsets.push(at);
  }
  return { bytes, tokenOffsets };
}

function fillToken({ bytes, tokenOffsets }: KeptPage, csrf: string): Uint8Array<ArrayBuffer> {
  const filled = Buffer.allocUnsafe(bytes.length);
  filled.set(bytes);
  for (const offset of tokenOffsets) filled.write(csrf, offset, 'latin1');
  return filled;
}
