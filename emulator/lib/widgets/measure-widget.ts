// How much room a widget asks for.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import { wrapText } from '../../device/font/wrap-text.ts';
import { PADDING } from './theme.ts';
import type { FieldWidget, ListWidget, Size, Widget } from './widget.ts';

/** Room in front of a list's items for a mark or a number, in em. */
export const MARK_EMS = 1.5;

/** The size a widget takes by itself where `width` pixels are to be had. */
export function measureWidget(widget: Widget, font: BitmapFont, width: number): Size {
  switch (widget.kind) {
    case 'label':
      return measureText(widget.text, font, width);
    case 'button':
      return grow(measureText(widget.text, font, width - 4 * PADDING), 2 * PADDING, PADDING);
    case 'field':
      return measureField(widget, font, width);
    case 'list':
      return measureList(widget, font, width);
    case 'picture':
      return { width: widget.picture?.width ?? 0, height: widget.picture?.height ?? 0 };
    case 'ticker':
      return { width, height: font.height + PADDING };
    case 'gauge':
      return { width, height: font.height + PADDING };
  }
}

function measureText(text: string, font: BitmapFont, width: number): Size {
  const lines = wrapText(text, font, width);
  const widths = lines.map((line) => font.widthOf(line));
  return { width: Math.max(...widths), height: lines.length * lineHeight(font) };
}

export function lineHeight(font: BitmapFont): number {
  return font.height + 1;
}

function measureField({ columns, rows }: FieldWidget, font: BitmapFont, width: number): Size {
  const wanted = columns === null ? width : columns * font.size + 2 * PADDING + 2;
  const height = rows * lineHeight(font) + 2 * PADDING + 1;
  return { width: Math.min(width, wanted), height };
}

function measureList(list: ListWidget, font: BitmapFont, width: number): Size {
  const longest = Math.max(0, ...list.items.map((item) => font.widthOf(item)));
  const icon = list.icons === undefined ? 0 : lineHeight(font) + PADDING;
  const wanted = longest + icon + MARK_EMS * font.size + 2 * PADDING + 2;
  const lines = list.style === 'popup' ? 1 : (list.rows ?? list.items.length);
  return {
    width: Math.min(width, wanted),
    height: Math.max(1, lines) * lineHeight(font) + 2 * PADDING,
  };
}

function grow(size: Size, dx: number, dy: number): Size {
  return { width: size.width + 2 * dx, height: size.height + 2 * dy };
}
