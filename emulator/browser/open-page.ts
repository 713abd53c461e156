// A page on the phone's screen as a value: what it says, where it is scrolled, what is filled in.
import type { EmojiSet } from '../device/emoji/code-table.ts';
import type { FontSet } from '../device/font/font-set.ts';
import type { Frames } from '../device/gif/decode-frames.ts';
import { startForms, type FormState } from './forms/form-state.ts';
import type { PageLayout } from './layout/fragment.ts';
import { layOutPage, type PagePictures } from './layout/lay-out-page.ts';
import { SCROLL_BAR_WIDTH } from './layout/paint-page.ts';
import type { PageModel, Target } from './page-model.ts';
import { readPage } from './read-page.ts';
import { decodePage, type Charset } from './text/decode-page.ts';

export type OpenPage = {
  readonly url: string;
  readonly charset: Charset;
  readonly page: PageModel;
  readonly layout: PageLayout;
  readonly pictures: PagePictures;
  readonly forms: FormState;
  readonly scroll: number;
  readonly focus: number | null;
};

export type PageRoom = { readonly fonts: FontSet; readonly width: number; readonly height: number };

export type PageSource = {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
};

/** Reads and lays out a page; never fails. */
export function openPage(source: PageSource, emoji: EmojiSet, room: PageRoom): OpenPage {
  const { text, charset } = decodePage(source.bytes, source.contentType, emoji);
  const isPlain = /^text\/plain/i.test(source.contentType ?? '');
  const page = isPlain ? plainPage(text) : readPage(text);
  const pictures: PagePictures = new Map();
  const layout = layOutPage(page, layoutRoom(room, pictures));
  const opened: OpenPage = {
    url: source.url,
    charset,
    page,
    layout,
    pictures,
    forms: startForms(page),
    scroll: 0,
    focus: null,
  };
  return showAnchor(focusFirst(opened, room.height), room.height);
}

/** The same page with a picture that has come in, or that cannot be shown. */
export function addPicture(
  open: OpenPage,
  source: string,
  picture: Frames | null,
  room: PageRoom,
): OpenPage {
  const pictures = new Map(open.pictures).set(source, picture);
  return { ...open, pictures, layout: layOutPage(open.page, layoutRoom(room, pictures)) };
}

/** Whether something on the page moves by itself. */
export function isMoving({ page, pictures }: OpenPage): boolean {
  const hasMoving = page.pieces.some(
    (piece) => piece.kind === 'marquee' || (piece.kind === 'text' && piece.style.isBlinking),
  );
  return hasMoving || [...pictures.values()].some((frames) => (frames?.frames.length ?? 0) > 1);
}

/** Addresses of the pictures of a page as written, each once. */
export function pictureSources(page: PageModel): string[] {
  const sources = page.pieces.flatMap((piece) => (piece.kind === 'image' ? [piece.source] : []));
  return [...new Set(sources)].filter((source) => source !== '');
}

export function focusedTarget(open: OpenPage): Target | null {
  return open.focus === null ? null : (open.page.targets[open.focus] ?? null);
}

/** An address on the page made absolute, or null when it is none. */
export function resolve(open: OpenPage, address: string): string | null {
  const base =
    open.page.base !== null && URL.canParse(open.page.base, open.url)
      ? new URL(open.page.base, open.url).href
      : open.url;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}

function layoutRoom(
  room: PageRoom,
  pictures: PagePictures,
): { readonly fonts: FontSet; readonly width: number; readonly pictures: PagePictures } {
  return { fonts: room.fonts, width: room.width - SCROLL_BAR_WIDTH, pictures };
}

function focusFirst(open: OpenPage, height: number): OpenPage {
  const first = open.layout.targetBoxes.findIndex((boxes) => (boxes[0]?.y ?? height) < height);
  return first < 0 ? open : { ...open, focus: first };
}

function showAnchor(open: OpenPage, height: number): OpenPage {
  const name = anchorOf(open.url);
  const row = open.layout.anchors.get(name);
  if (name === '' || row === undefined) return open;
  return { ...open, scroll: Math.max(0, Math.min(row, open.layout.height - height)) };
}

function anchorOf(url: string): string {
  const hash = new URL(url).hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    // Bytes of another charset: such an anchor is found only as it is written.
    return hash;
  }
}

function plainPage(text: string): PageModel {
  return readPage(`<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`);
}
