// The handset's own lines at the top and the bottom of an application: title and soft keys.
import type { BitmapFont } from '../../device/font/bitmap-font.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import { BAR, BAR_INK } from './theme.ts';

/** Height of the soft keys' line, and of a title's. */
export function barHeight(font: BitmapFont): number {
  return font.height + 2;
}

/** What stands above the soft keys, and above the select key between them. */
export type SoftLabels = {
  readonly left: string;
  readonly middle: string;
  readonly right: string;
};

export function paintSoftLabels(painter: Painter, bar: Rectangle, labels: SoftLabels): void {
  paintBar(painter, bar);
  const { font } = painter;
  const baseline = bar.y + 1 + font.ascent;
  painter.drawText(labels.left, bar.x + 1, baseline);
  const middle = bar.x + Math.floor((bar.width - font.widthOf(labels.middle)) / 2);
  painter.drawText(labels.middle, middle, baseline);
  const right = bar.x + bar.width - 1 - font.widthOf(labels.right);
  painter.drawText(labels.right, right, baseline);
}

export function paintTitle(painter: Painter, bar: Rectangle, title: string): void {
  paintBar(painter, bar);
  painter.drawText(title, bar.x + 2, bar.y + 1 + painter.font.ascent);
}

function paintBar(painter: Painter, bar: Rectangle): void {
  painter.color = BAR;
  painter.fillRect(bar);
  painter.color = BAR_INK;
}
