// The line at the top: signal, mail, what is running, battery.
import type { FontSet } from '../../device/font/font-set.ts';
import type { RadioState } from '../../device/radio/radio.ts';
import type { Painter } from '../../device/screen/painter.ts';
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { Theme } from './theme.ts';

export type StatusLine = {
  readonly radio: RadioState;
  readonly batteryPercent: number;
  readonly unreadMails: number;
  /** True while something is going over the air. */
  readonly isBusy: boolean;
  /** "12:34" */
  readonly time: string;
};

type Look = StatusLine & { readonly fonts: FontSet; readonly theme: Theme };

const WARNING = 0xffff5a4a;
const FAINT = 0xff7f8aa0;

export function paintStatusLine(painter: Painter, line: Rectangle, look: Look): void {
  painter.color = look.theme.bar;
  painter.fillRect(line);
  painter.font = look.fonts.get('small');
  const baseline = line.y + 2 + painter.font.ascent;
  let x = paintSignal(painter, line, look) + 4;
  if (look.isBusy) {
    painter.color = 0xff8fd0ff;
    painter.drawText('⇅', x, baseline);
    x += painter.font.size + 2;
  }
  if (look.unreadMails > 0) paintEnvelope(painter, { ...line, x, width: line.height + 2 });
  const battery = paintBattery(painter, line, look);
  painter.color = look.theme.barInk;
  painter.drawText(look.time, battery - painter.font.widthOf(look.time) - 4, baseline);
}

/** The answer is the column after it. */
function paintSignal(painter: Painter, line: Rectangle, look: Look): number {
  const baseline = line.y + 2 + painter.font.ascent;
  if (look.radio.kind === 'off' || look.radio.bars === 0) {
    const text = look.radio.kind === 'off' ? '電波OFF' : '圏外';
    painter.color = WARNING;
    painter.drawText(text, line.x + 2, baseline);
    return line.x + 2 + painter.font.widthOf(text);
  }
  const bottom = line.y + line.height - 3;
  painter.color = look.theme.barInk;
  painter.drawLine({ x0: line.x + 2, y0: line.y + 3, x1: line.x + 8, y1: line.y + 3 });
  painter.drawLine({ x0: line.x + 2, y0: line.y + 3, x1: line.x + 5, y1: line.y + 6 });
  painter.drawLine({ x0: line.x + 8, y0: line.y + 3, x1: line.x + 5, y1: line.y + 6 });
  painter.fillRect({ x: line.x + 5, y: line.y + 3, width: 1, height: bottom - line.y - 3 });
  for (let bar = 0; bar < 3; bar++) {
    const height = Math.round(((line.height - 6) * (bar + 1)) / 3);
    painter.color = bar < look.radio.bars ? look.theme.barInk : FAINT;
    painter.fillRect({ x: line.x + 10 + bar * 4, y: bottom - height, width: 3, height });
  }
  return line.x + 22;
}

function paintEnvelope(painter: Painter, box: Rectangle): void {
  const shape = { x: box.x, y: box.y + 4, width: box.width - 1, height: box.height - 8 };
  painter.color = 0xfffff3c0;
  painter.fillRect({ ...shape, width: shape.width + 1, height: shape.height + 1 });
  painter.color = 0xff5a4a10;
  painter.drawRect(shape);
  const middle = { x: shape.x + Math.floor(shape.width / 2), y: shape.y + shape.height - 2 };
  painter.drawPolyline([
    { x: shape.x, y: shape.y },
    middle,
    { x: shape.x + shape.width, y: shape.y },
  ]);
}

/** The answer is the column before it. */
function paintBattery(painter: Painter, line: Rectangle, look: Look): number {
  const width = 16;
  const x = line.x + line.width - width - 3;
  const y = line.y + 3;
  const height = line.height - 7;
  painter.color = look.theme.barInk;
  painter.drawRect({ x, y, width, height });
  painter.fillRect({ x: x - 2, y: y + 2, width: 2, height: height - 3 });
  painter.color = look.batteryPercent <= 20 ? WARNING : 0xff8fe08f;
  const cells = Math.ceil(look.batteryPercent / 34);
  for (let cell = 0; cell < cells; cell++) {
    painter.fillRect({ x: x + width - 4 - cell * 5, y: y + 2, width: 4, height: height - 3 });
  }
  return x - 3;
}
