// Cuts a page into tags and text, forgiving whatever authors wrote.
import { replaceReferences } from './references.ts';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isClosed: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

/** Text inside these is no markup. */
const RAW = new Set(['script', 'style']);

const COMMENT = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?\]\]>|<[!?][^>]*>?/y;
const TAG = /<(\/?)([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?/iy;
const ATTRIBUTE = /([^\s=/>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g;

export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const step = readMarkup(source, at) ?? readText(source, at);
    if (step.token !== null) tokens.push(step.token);
    at = step.end;
    const { token } = step;
    if (token?.kind === 'open' && RAW.has(token.name) && !token.isClosed) {
      at = endOfRaw(source, at, token.name);
    }
  }
  return tokens;
}

type Step = { readonly token: Token | null; readonly end: number };

function readMarkup(source: string, at: number): Step | null {
  if (source[at] !== '<') return null;
  COMMENT.lastIndex = at;
  if (COMMENT.test(source)) return { token: null, end: COMMENT.lastIndex };
  TAG.lastIndex = at;
  const tag = TAG.exec(source);
  if (tag === null) return null;
  const [, slash = '', rawName = '', rest = ''] = tag;
  const name = rawName.toLowerCase();
  const end = TAG.lastIndex;
  if (slash === '/') return { token: { kind: 'close', name }, end };
  const isClosed = rest.trimEnd().endsWith('/');
  return { token: { kind: 'open', name, attributes: readAttributes(rest), isClosed }, end };
}

function readText(source: string, at: number): Step {
  const next = source.indexOf('<', at + 1);
  const end = next < 0 ? source.length : next;
  return { token: { kind: 'text', text: replaceReferences(source.slice(at, end)) }, end };
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(ATTRIBUTE)) {
    const value = double ?? single ?? bare?.replace(/\/$/, '') ?? '';
    if (!attributes.has(name.toLowerCase())) {
      attributes.set(name.toLowerCase(), replaceReferences(value));
    }
  }
  return attributes;
}

function endOfRaw(source: string, from: number, name: string): number {
  const end = source.toLowerCase().indexOf(`</${name}`, from);
  return end < 0 ? source.length : end;
}
