// A text in lines, each in pieces that are links or are not.
import { findUrls } from '../../message/find-urls.ts';

export type Piece = { readonly text: string; readonly href: string | null };

/** Splits a text for a template. */
export function splitLinks(text: string): Piece[][] {
  return text.split('\n').map(splitLine);
}

function splitLine(line: string): Piece[] {
  const pieces: Piece[] = [];
  let rest = line;
  for (const url of findUrls(line)) {
    const at = rest.indexOf(url);
    if (at > 0) pieces.push({ text: rest.slice(0, at), href: null });
    pieces.push({ text: url, href: url });
    rest = rest.slice(at + url.length);
  }
  if (rest !== '') pieces.push({ text: rest, href: null });
  return pieces;
}
