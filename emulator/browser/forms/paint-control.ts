// Draws a form control with what the user has put in.
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import { wrapText } from '../../device/font/wrap-text.ts';
import type { PageControl } from '../page-model.ts';
import type { ControlValue } from './form-state.ts';
import { CONTROL_PADDING } from './measure-control.ts';

type Shown = {
  readonly control: PageControl;
  readonly value: ControlValue | null;
  readonly isFocused: boolean;
};

const INK = 0xff000000;
const PAPER = 0xffffffff;
const FRAME = 0xff8090a8;
const FACE = 0xffe4e8f0;
const SHADE = 0xffb0b8c8;
const FOCUS = 0xff2f5fd0;

export function paintControl(painter: Painter, box: Rectangle, shown: Shown): void {
  const { control, value } = shown;
  switch (control.kind) {
    case 'field': {
      paintFrame(painter, box, PAPER, shown.isFocused);
      const text = value?.kind === 'text' ? value.text : '';
      paintLines(painter, box, control.isPassword ? '＊'.repeat(text.length) : text);
      return;
    }
    case 'submit':
    case 'reset':
      paintButton(painter, box, control.label, shown.isFocused);
      return;
    case 'select':
      paintSelect(painter, box, shown);
      return;
    case 'checkbox':
    case 'radio':
      paintMark(painter, box, shown);
      return;
    case 'hidden':
  }
}

function paintFrame(painter: Painter, box: Rectangle, face: number, isFocused: boolean): void {
  painter.color = isFocused ? FOCUS : FRAME;
  painter.fillRect(box);
  const edge = isFocused ? 2 : 1;
  painter.color = face;
  painter.fillRect(inset(box, edge));
}

function inset(box: Rectangle, by: number): Rectangle {
  return { x: box.x + by, y: box.y + by, width: box.width - 2 * by, height: box.height - 2 * by };
}

function paintLines(painter: Painter, box: Rectangle, text: string): void {
  const { font } = painter;
  const lines = wrapText(text, font, box.width - 8);
  const room = Math.max(1, Math.floor((box.height - 2 * CONTROL_PADDING + 2) / (font.height + 2)));
  painter.color = INK;
  lines.slice(0, room).forEach((line, index) => {
    const top = box.y + CONTROL_PADDING + index * (font.height + 2);
    painter.drawText(line, box.x + 4, top + font.ascent);
  });
}

function paintButton(painter: Painter, box: Rectangle, label: string, isFocused: boolean): void {
  paintFrame(painter, box, FACE, isFocused);
  if (!isFocused) {
    painter.color = SHADE;
    painter.fillRect({ ...inset(box, 1), y: box.y + box.height - 3, height: 2 });
  }
  const { font } = painter;
  const x = box.x + Math.max(2, Math.floor((box.width - font.widthOf(label)) / 2));
  painter.color = INK;
  painter.drawText(label, x, box.y + CONTROL_PADDING + font.ascent);
}

function paintSelect(painter: Painter, box: Rectangle, shown: Shown): void {
  const { control, value } = shown;
  if (control.kind !== 'select') return;
  paintFrame(painter, box, PAPER, shown.isFocused);
  const indexes = value?.kind === 'chosen' ? value.indexes : [];
  const label = indexes.map((index) => control.options[index]?.label ?? '').join(',');
  paintLines(painter, { ...box, width: box.width - painter.font.size }, label);
  const side = Math.floor(painter.font.size / 2);
  const x = box.x + box.width - side - 4;
  const y = box.y + Math.floor((box.height - side / 2) / 2);
  painter.color = FOCUS;
  painter.fillPolygon([
    { x, y },
    { x: x + side, y },
    { x: x + side / 2, y: y + side / 2 },
  ]);
}

function paintMark(painter: Painter, box: Rectangle, { control, value, isFocused }: Shown): void {
  const isTicked = value?.kind === 'ticked' && value.isTicked;
  const side = box.height - 3;
  const square = { x: box.x + 2, y: box.y + 1, width: side, height: side };
  painter.color = isFocused ? FOCUS : FRAME;
  if (control.kind === 'radio') painter.fillArc({ ...square, startAngle: 0, arcAngle: 360 });
  else painter.fillRect(square);
  painter.color = PAPER;
  const hole = inset(square, isFocused ? 2 : 1);
  if (control.kind === 'radio') painter.fillArc({ ...hole, startAngle: 0, arcAngle: 360 });
  else painter.fillRect(hole);
  if (!isTicked) return;
  painter.color = INK;
  const dot = inset(square, Math.max(3, Math.floor(side / 4)));
  if (control.kind === 'radio') painter.fillArc({ ...dot, startAngle: 0, arcAngle: 360 });
  else paintTick(painter, hole);
}

function paintTick(painter: Painter, box: Rectangle): void {
  const middle = { x: box.x + Math.floor(box.width * 0.4), y: box.y + box.height - 3 };
  for (const dy of [0, 1]) {
    painter.drawPolyline([
      { x: box.x + 1, y: box.y + Math.floor(box.height / 2) + dy },
      { x: middle.x, y: middle.y + dy },
      { x: box.x + box.width - 2, y: box.y + 1 + dy },
    ]);
  }
}
