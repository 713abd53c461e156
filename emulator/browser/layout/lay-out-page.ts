// Sets a page at the width of a handset's screen.
import type { FontSet } from '../../device/font/font-set.ts';
import { frameAt } from '../../device/gif/frame-at.ts';
import type { Frames } from '../../device/gif/decode-frames.ts';
import { measureControl } from '../forms/measure-control.ts';
import type { PageModel, Piece } from '../page-model.ts';
import type { Fragment, PageLayout } from './fragment.ts';
import { LineBuilder } from './line-builder.ts';

/** A picture that has come in, null one that cannot be shown; absent while it is on its way. */
export type PagePictures = ReadonlyMap<string, Frames | null>;

type Room = { readonly fonts: FontSet; readonly width: number; readonly pictures: PagePictures };

export function layOutPage(page: PageModel, room: Room): PageLayout {
  const lines = new LineBuilder(room.fonts, room.width);
  const rows: number[] = [];
  for (const piece of page.pieces) {
    rows.push(lines.y);
    setPiece(lines, piece, room);
  }
  lines.beginBlock(0);
  rows.push(lines.y);
  const anchors = new Map([...page.anchors].map(([name, index]) => [name, rows[index] ?? 0]));
  const { fragments } = lines;
  const targetBoxes = page.targets.map((_target, index) => boxesOf(fragments, index));
  return { height: lines.y, fragments, targetBoxes, anchors };
}

function boxesOf(fragments: readonly Fragment[], target: number): Fragment['box'][] {
  return fragments
    .filter(({ style, box }) => style.target === target && box.width > 0)
    .map(({ box }) => box);
}

function setPiece(lines: LineBuilder, piece: Piece, room: Room): void {
  switch (piece.kind) {
    case 'text':
      setText(lines, piece);
      return;
    case 'break':
      lines.endLine();
      return;
    case 'block':
      lines.beginBlock(piece.gap);
      return;
    case 'rule':
      lines.beginBlock(0);
      lines.addBox(
        { width: room.width, height: 4 },
        { style: piece.style, fragment: (box) => ({ kind: 'rule', box, style: piece.style }) },
      );
      lines.endLine();
      return;
    case 'marquee': {
      const { text, marquee, style } = piece;
      lines.beginBlock(0);
      lines.addBox(
        { width: lines.roomFor(style), height: lines.fontOf(style).height },
        { style, fragment: (box) => ({ kind: 'marquee', box, text, marquee, style }) },
      );
      lines.endLine();
      return;
    }
    case 'image':
      setImage(lines, piece, room);
      return;
    case 'control': {
      const { control, style } = piece;
      lines.addBox(measureControl(control, lines.fontOf(style), lines.roomFor(style)), {
        style,
        fragment: (box) => ({ kind: 'control', box, control, style }),
      });
    }
  }
}

function setText(lines: LineBuilder, { text, style }: Extract<Piece, { kind: 'text' }>): void {
  if (style.isPreformatted) {
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) lines.endLine();
      lines.addText(line.replaceAll('\t', '    '), style);
    });
    return;
  }
  const collapsed = collapse(text);
  const shown = lines.isAtStart ? collapsed.replace(/^ /, '') : collapsed;
  if (shown !== '') lines.addText(shown.replaceAll('\u00a0', ' '), style);
}

/** A line end between two Japanese characters is no blank. */
function collapse(text: string): string {
  return text
    .replace(/([\u3000-\uffef])[\r\n]+\s*(?=[\u3000-\uffef])/g, '$1')
    .replace(/[ \t\r\n\f]+/g, ' ');
}

function setImage(
  lines: LineBuilder,
  { source, alt, width, height, style }: Extract<Piece, { kind: 'image' }>,
  room: Room,
): void {
  const frames = room.pictures.get(source) ?? null;
  const picture = frames === null ? null : frameAt(frames, 0);
  const font = lines.fontOf(style);
  const label = alt === '' ? '□' : alt;
  const natural =
    picture === null
      ? { width: font.widthOf(label), height: font.height }
      : { width: picture.width, height: picture.height };
  lines.addBox(
    { width: width ?? natural.width, height: height ?? natural.height },
    { style, fragment: (box) => ({ kind: 'image', box, source, alt: label, style }) },
  );
}
