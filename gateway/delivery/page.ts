// A page as a phone takes it: encoded, measured, and with the content type its browser understands.
import { encodeShiftJis } from './shift-jis.ts';

export type PageEncoding = 'Shift_JIS' | 'UTF-8';

export type PageBytes = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
};

/** The first i-mode sets hold 5 KB of page and pictures, and their makers recommend no more than this. */
export const MAX_PAGE_BYTES = 2000;

/** The page's bytes; throws where it is too large for the smallest phone. */
export function encodePage(text: string, encoding: PageEncoding): PageBytes {
  const bytes = encoding === 'UTF-8' ? new TextEncoder().encode(text) : encodeShiftJis(text);
  if (bytes.length > MAX_PAGE_BYTES) {
    throw new RangeError(`Cannot serve page: ${bytes.length} bytes, more than ${MAX_PAGE_BYTES}`);
  }
  return { bytes, contentType: `text/html; charset=${encoding}` };
}

/** i-mode HTML and the HTML of PCs write an empty element without a slash. */
export function withoutSlashes(page: string): string {
  return page.replaceAll(' />', '>');
}
