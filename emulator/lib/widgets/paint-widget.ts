// Draws a widget into its box.
import { wrapText } from '../../device/font/wrap-text.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import { lineHeight } from './measure-widget.ts';
import { paintList } from './paint-list.ts';
import { ACCENT, BUTTON_FACE, DIM, INK, PADDING, PAPER } from './theme.ts';
import type {
  Alignment,
  FieldWidget,
  GaugeWidget,
  PictureWidget,
  Widget,
  WidgetLook,
} from './widget.ts';

export function paintWidget(
  painter: Painter,
  box: Rectangle,
  widget: Widget,
  look: WidgetLook,
): void {
  const outer = painter.clip;
  painter.clipTo(box);
  painter.font = look.font;
  painter.color = look.isEnabled ? look.ink : DIM;
  paintInside(painter, box, widget, look);
  painter.setClip(outer);
}

function paintInside(painter: Painter, box: Rectangle, widget: Widget, look: WidgetLook): void {
  switch (widget.kind) {
    case 'label':
      painter.font = widget.bold ? look.boldFont : look.font;
      return paintLines(painter, box, widget.text, widget.alignment);
    case 'button':
      return paintButton(painter, box, widget.text, look);
    case 'field':
      return paintField(painter, box, widget, look);
    case 'list':
      return paintList(painter, box, widget, look);
    case 'picture':
      return paintPicture(painter, box, widget);
    case 'ticker':
      return paintTicker(painter, box, widget.text, look.now);
    case 'gauge':
      return paintGauge(painter, box, widget, look);
  }
}

function paintLines(painter: Painter, box: Rectangle, text: string, alignment: Alignment): void {
  const { font } = painter;
  wrapText(text, font, box.width).forEach((line, index) => {
    const free = box.width - font.widthOf(line);
    const shift = { left: 0, center: Math.floor(free / 2), right: free }[alignment];
    painter.drawText(line, box.x + shift, box.y + index * lineHeight(font) + font.ascent);
  });
}

function paintButton(painter: Painter, box: Rectangle, text: string, look: WidgetLook): void {
  const ink = painter.color;
  painter.color = BUTTON_FACE;
  painter.fillRect(box);
  paintFrame(painter, box, look);
  painter.color = ink;
  paintLines(painter, inset(box, 2 * PADDING, PADDING), text, 'center');
}

function paintField(painter: Painter, box: Rectangle, field: FieldWidget, look: WidgetLook): void {
  const ink = look.isEnabled ? INK : DIM;
  painter.color = PAPER;
  painter.fillRect(box);
  paintFrame(painter, box, look);
  painter.color = ink;
  const text = field.isPassword ? '*'.repeat(field.text.length) : field.text;
  paintLines(painter, inset(box, PADDING + 1, PADDING), text, 'left');
}

/** One pixel of outline, two when focused. */
function paintFrame(painter: Painter, box: Rectangle, look: WidgetLook): void {
  const outline = { ...box, width: box.width - 1, height: box.height - 1 };
  painter.color = look.isFocused ? ACCENT : DIM;
  painter.drawRect(outline);
  if (look.isFocused) painter.drawRect(inset(outline, 1, 1));
}

function paintPicture(painter: Painter, box: Rectangle, { picture }: PictureWidget): void {
  if (picture !== null) painter.drawPicture(picture, box.x, box.y);
}

/** Pixels a ticker moves in a second. */
const TICKER_SPEED = 40;

function paintTicker(painter: Painter, box: Rectangle, text: string, now: number): void {
  const width = painter.font.widthOf(text) + box.width;
  const moved = Math.floor((now * TICKER_SPEED) / 1000) % width;
  // It stands fully readable first, then leaves to the left and comes in again from the right.
  const x = moved < width - box.width ? -moved : width - moved;
  painter.drawText(text, box.x + x, box.y + painter.font.ascent);
}

function paintGauge(painter: Painter, box: Rectangle, gauge: GaugeWidget, look: WidgetLook): void {
  paintFrame(painter, box, look);
  const room = inset(box, 3, 3);
  painter.color = ACCENT;
  painter.fillRect({ ...room, width: Math.round((room.width * gauge.value) / gauge.maximum) });
}

function inset(box: Rectangle, dx: number, dy: number): Rectangle {
  return { x: box.x + dx, y: box.y + dy, width: box.width - 2 * dx, height: box.height - 2 * dy };
}
