// A tree of markup to what the page says: text, pictures, controls, links.
import { findElement, textOf, type PageElement, type PageNode } from './markup/node.ts';
import { parseMarkup } from './markup/parse-markup.ts';
import { readColor } from './markup/read-color.ts';
import { readStyle } from './markup/read-style.ts';
import { readMarquee } from './layout/marquee.ts';
import { readControl } from './forms/read-control.ts';
import type { PageControl, PageForm, PageModel, Piece, PieceStyle, Target } from './page-model.ts';

const BLACK = 0xff000000;
const WHITE = 0xffffffff;
const LINK_BLUE = 0xff0000ff;

/** Empty lines before a block of that name. */
const BLOCKS: Readonly<Record<string, number>> = {
  p: 0.5,
  h1: 0.5,
  h2: 0.5,
  h3: 0.5,
  h4: 0.5,
  h5: 0.5,
  h6: 0.5,
  blockquote: 0.5,
  pre: 0.5,
  div: 0,
  center: 0,
  ul: 0,
  ol: 0,
  dl: 0,
  dir: 0,
  menu: 0,
  li: 0,
  dt: 0,
  dd: 0,
  tr: 0,
  table: 0,
  form: 0,
  body: 0,
};

const SILENT = new Set(['head', 'title', 'script', 'style', 'object', 'noframes']);

/** Everything on the way down. */
type Reader = {
  readonly pieces: Piece[];
  readonly targets: Target[];
  readonly forms: PageForm[];
  readonly controls: PageControl[];
  readonly anchors: Map<string, number>;
  /** Descriptors of declared objects by id. */
  readonly objects: ReadonlyMap<string, string>;
  readonly linkColor: number;
};

export function readPage(source: string): PageModel {
  const nodes = parseMarkup(source);
  const body = findElement(nodes, 'body');
  const head = findElement(nodes, 'head');
  const colors = body?.attributes;
  const reader: Reader = {
    pieces: [],
    targets: [],
    forms: [],
    controls: [],
    anchors: new Map(),
    objects: collectObjects(nodes),
    linkColor: readColor(colors?.get('link')) ?? LINK_BLUE,
  };
  const style = plainStyle(readColor(colors?.get('text')) ?? BLACK);
  readNodes(reader, body === null ? nodes : [body], style);
  const title = head === null ? findElement(nodes, 'title') : findElement([head], 'title');
  return {
    title: title === null ? '' : textOf(title).replace(/\s+/g, ' ').trim(),
    base: findElement(nodes, 'base')?.attributes.get('href') ?? null,
    background: backgroundOf(body),
    ...reader,
  };
}

function backgroundOf(body: PageElement | null): number {
  if (body === null) return WHITE;
  const styled = readStyle(body, plainStyle(BLACK)).background;
  return styled ?? readColor(body.attributes.get('bgcolor')) ?? WHITE;
}

function plainStyle(color: number): PieceStyle {
  return {
    color,
    background: null,
    size: 'medium',
    isBold: false,
    isUnderlined: false,
    align: 'left',
    indent: 0,
    isPreformatted: false,
    isBlinking: false,
    target: null,
  };
}

function collectObjects(nodes: readonly PageNode[]): Map<string, string> {
  const objects = new Map<string, string>();
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    const { name, attributes, children } = node;
    const id = attributes.get('id');
    const data = attributes.get('data');
    if (name === 'object' && id !== undefined && data !== undefined) objects.set(id, data);
    for (const [inner, address] of collectObjects(children)) objects.set(inner, address);
  }
  return objects;
}

function readNodes(reader: Reader, nodes: readonly PageNode[], style: PieceStyle): void {
  for (const node of nodes) {
    if (node.kind === 'element') readElement(reader, node, style);
    else if (node.text !== '') reader.pieces.push({ kind: 'text', text: node.text, style });
  }
}

function readElement(reader: Reader, element: PageElement, outer: PieceStyle): void {
  const { name, attributes } = element;
  const { pieces } = reader;
  const anchor = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
  if (anchor !== undefined) reader.anchors.set(anchor, pieces.length);
  if (SILENT.has(name)) return;
  const style = styleInside(reader, element, readStyle(element, outer));
  if (readLeaf(reader, element, style)) return;
  const gap = BLOCKS[name];
  if (gap !== undefined) pieces.push({ kind: 'block', gap });
  if (name === 'li') pieces.push({ kind: 'text', text: '・', style });
  if (name === 'form') reader.forms.push(readForm(attributes));
  readNodes(reader, element.children, style);
  if (name === 'td' || name === 'th') pieces.push({ kind: 'text', text: ' ', style });
  if (gap !== undefined) pieces.push({ kind: 'block', gap });
}

/** A link's style has its target; a body's has no background of its own, as that is the page's. */
function styleInside(reader: Reader, element: PageElement, style: PieceStyle): PieceStyle {
  if (element.name === 'body') return { ...style, background: null };
  if (element.name !== 'a') return style;
  const target = readLink(reader, element.attributes);
  if (target === null) return style;
  reader.targets.push(target);
  const look = { color: reader.linkColor, isUnderlined: true };
  return { ...style, ...look, target: reader.targets.length - 1 };
}

function readLink({ objects }: Reader, attributes: ReadonlyMap<string, string>): Target | null {
  const address = attributes.get('href');
  const accessKey = accessKeyOf(attributes);
  const id = attributes.get('ijam')?.replace(/^#/, '');
  const descriptor = id === undefined ? undefined : objects.get(id);
  if (descriptor !== undefined) {
    return { action: { kind: 'ijam', descriptor, fallback: address ?? '' }, accessKey };
  }
  if (address === undefined) return null;
  return { action: { kind: 'link', address }, accessKey };
}

/** SoftBank's older pages write directkey. */
function accessKeyOf(attributes: ReadonlyMap<string, string>): string | null {
  const key = attributes.get('accesskey') ?? attributes.get('directkey') ?? '';
  return /^[0-9*#]$/.test(key) ? key : null;
}

function readForm(attributes: ReadonlyMap<string, string>): PageForm {
  const isPost = attributes.get('method')?.toLowerCase() === 'post';
  return { action: attributes.get('action') ?? '', method: isPost ? 'POST' : 'GET' };
}

/** Elements that are one piece by themselves; true when this was one. */
function readLeaf(reader: Reader, element: PageElement, style: PieceStyle): boolean {
  const { name, attributes } = element;
  switch (name) {
    case 'br':
      reader.pieces.push({ kind: 'break' });
      return true;
    case 'hr':
      reader.pieces.push({ kind: 'rule', style });
      return true;
    case 'img':
      reader.pieces.push({
        kind: 'image',
        source: attributes.get('src') ?? '',
        alt: attributes.get('alt') ?? '',
        width: lengthOf(attributes.get('width')),
        height: lengthOf(attributes.get('height')),
        style,
      });
      return true;
    case 'marquee': {
      const text = textOf(element).replace(/\s+/g, ' ').trim();
      reader.pieces.push({ kind: 'marquee', text, marquee: readMarquee(attributes), style });
      return true;
    }
    default:
      return readFormControl(reader, element, style);
  }
}

function readFormControl(reader: Reader, element: PageElement, style: PieceStyle): boolean {
  const place = { id: reader.controls.length, form: reader.forms.length - 1 };
  const control = readControl(element, place);
  if (control === null) return element.name === 'input';
  reader.controls.push(control);
  if (control.kind === 'hidden') return true;
  const accessKey = accessKeyOf(element.attributes);
  reader.targets.push({ action: { kind: 'control', control }, accessKey });
  const target = reader.targets.length - 1;
  reader.pieces.push({ kind: 'control', control, style: { ...style, target } });
  return true;
}

function lengthOf(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : null;
}
