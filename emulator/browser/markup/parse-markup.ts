// CHTML and XHTML Mobile Profile to a tree. Never fails: what is not understood is left out or kept as text.
import type { PageElement, PageNode } from './node.ts';
import { tokenize, type Token } from './tokenize.ts';

const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'base', 'bgsound', 'param']);

/** A new one of these ends an open one of the listed, as authors leave out closing tags. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  option: ['option'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  p: ['p'],
  div: ['p'],
  ul: ['p'],
  ol: ['p'],
  form: ['p'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
};

/** Tags deeper than this are taken as siblings, so that no page can exhaust the phone's stack. */
const DEEPEST = 100;

type OpenElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: PageNode[];
};

export function parseMarkup(source: string): readonly PageNode[] {
  const root: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [root];
  for (const token of tokenize(source)) takeToken(open, token);
  while (open.length > 1) closeTop(open);
  return root.children;
}

function takeToken(open: OpenElement[], token: Token): void {
  switch (token.kind) {
    case 'text':
      open.at(-1)?.children.push(token);
      return;
    case 'close':
      closeNamed(open, token.name);
      return;
    case 'open':
      openElement(open, token);
  }
}

function openElement(open: OpenElement[], token: Extract<Token, { kind: 'open' }>): void {
  const { name, attributes } = token;
  const ends = ENDS[name] ?? [];
  if (ends.includes(open.at(-1)?.name ?? '')) closeTop(open);
  const isLeaf = VOID.has(name) || token.isClosed || open.length > DEEPEST;
  if (isLeaf) open.at(-1)?.children.push({ kind: 'element', name, attributes, children: [] });
  else open.push({ name, attributes, children: [] });
}

function closeNamed(open: OpenElement[], name: string): void {
  const depth = open.findLastIndex((element) => element.name === name);
  if (depth <= 0) return;
  while (open.length > depth) closeTop(open);
}

function closeTop(open: OpenElement[]): void {
  const done = open.pop();
  if (done === undefined) return;
  const element: PageElement = { kind: 'element', ...done };
  open.at(-1)?.children.push(element);
}
