// The soft keys' line and the titles of scenes, in the carrier's colours.
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { SoftLabels } from '../../lib/widgets/paint-bars.ts';
import type { Theme } from './theme.ts';

export function paintBar(painter: Painter, bar: Rectangle, labels: SoftLabels, theme: Theme): void {
  painter.color = theme.bar;
  painter.fillRect(bar);
  painter.color = theme.accent;
  painter.fillRect({ ...bar, height: 1 });
  painter.color = theme.barInk;
  const { font } = painter;
  const baseline = bar.y + 2 + font.ascent;
  const leftEnd = bar.x + 2 + font.widthOf(labels.left);
  const right = bar.x + bar.width - 2 - font.widthOf(labels.right);
  const middle = bar.x + Math.floor((bar.width - font.widthOf(labels.middle)) / 2);
  painter.drawText(labels.left, bar.x + 2, baseline);
  painter.drawText(labels.right, right, baseline);
  // The smallest screens have no room for three labels.
  if (middle <= leftEnd || middle + font.widthOf(labels.middle) >= right) return;
  painter.drawText(labels.middle, middle, baseline);
}

/** Draws a title at the top of an area; the answer is what is left below it. */
export function paintTitle(
  painter: Painter,
  area: Rectangle,
  title: string,
  theme: Theme,
): Rectangle {
  const { font } = painter;
  const height = font.height + 4;
  painter.color = theme.title;
  painter.fillRect({ ...area, height });
  painter.color = theme.accent;
  painter.fillRect({ ...area, y: area.y + height - 1, height: 1 });
  painter.color = theme.barInk;
  painter.drawText(title, area.x + 4, area.y + 2 + font.ascent);
  return { ...area, y: area.y + height, height: area.height - height };
}
