// Draws a list: marks or numbers, the items, and a bar on the one the user is on.
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import { scalePicture } from '../../device/screen/scale-picture.ts';
import type { Surface } from '../../device/screen/surface.ts';
import { lineHeight, MARK_EMS } from './measure-widget.ts';
import { ACCENT, ACCENT_INK, PADDING } from './theme.ts';
import type { ListStyle, ListWidget, WidgetLook } from './widget.ts';

export function paintList(
  painter: Painter,
  box: Rectangle,
  list: ListWidget,
  look: WidgetLook,
): void {
  const { font } = painter;
  const ink = painter.color;
  const rows = Math.max(1, Math.floor((box.height - 2 * PADDING) / lineHeight(font)));
  const first = list.style === 'popup' ? list.selected.indexOf(true) : firstShown(list, rows);
  for (let row = 0; row < rows && first + row < list.items.length; row++) {
    const index = Math.max(0, first + row);
    const y = box.y + PADDING + row * lineHeight(font);
    const isHere = look.isFocused && (index === list.cursor || list.style === 'popup');
    if (isHere) {
      painter.color = ACCENT;
      painter.fillRect({ x: box.x, y, width: box.width, height: lineHeight(font) });
    }
    painter.color = isHere ? ACCENT_INK : ink;
    paintItem(painter, list, index, { x: box.x + PADDING, y: y + font.ascent });
  }
}

/** The first item shown, so that the cursor is among the rows. */
export function firstShown(list: ListWidget, rows: number): number {
  return Math.max(0, Math.min(list.cursor - Math.floor(rows / 2), list.items.length - rows));
}

function paintItem(
  painter: Painter,
  list: ListWidget,
  index: number,
  at: { readonly x: number; readonly y: number },
): void {
  const { font } = painter;
  const mark = markOf(list.style, index, list.selected[index] ?? false);
  painter.drawText(mark, at.x, at.y);
  let x = at.x + (list.style === 'menu' ? 0 : Math.floor(MARK_EMS * font.size));
  if (list.icons !== undefined) {
    const icon = list.icons[index] ?? null;
    if (icon !== null) paintIcon(painter, icon, { x, y: at.y - font.ascent });
    x += lineHeight(font) + PADDING;
  }
  painter.drawText(list.items[index] ?? '', x, at.y);
}

/** In the middle of a square as high as the line, made smaller where it is larger. */
function paintIcon(
  painter: Painter,
  icon: Surface,
  at: { readonly x: number; readonly y: number },
): void {
  const side = lineHeight(painter.font);
  const scale = Math.min(1, side / icon.width, side / icon.height);
  const width = Math.round(icon.width * scale);
  const height = Math.round(icon.height * scale);
  const shown = scale === 1 ? icon : scalePicture(icon, icon.bounds, width, height);
  const x = at.x + Math.floor((side - width) / 2);
  painter.drawPicture(shown, x, at.y + Math.floor((side - height) / 2));
}

function markOf(style: ListStyle, index: number, isSelected: boolean): string {
  switch (style) {
    case 'menu':
      return '';
    case 'numbered':
      return `${index + 1}.`;
    case 'radio':
      return isSelected ? '●' : '○';
    case 'check':
      return isSelected ? '■' : '□';
    case 'popup':
      return '▼';
  }
}
