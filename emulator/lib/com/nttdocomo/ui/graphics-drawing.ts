// Methods of Graphics that are more than one call of the painter.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import { charsToText } from '../../../chars-to-text.ts';
import { painterOf, type GraphicsState } from '../../../graphics-state.ts';
import { PAPER } from '../../../widgets/theme.ts';
import { IAPPLI } from '../iappli.ts';
import { fontOf } from './Font.ts';
import { draw } from './graphics-state.ts';

/** Fills with the background of the canvas, or white on an image. */
export function clearRect(
  call: NativeCall,
  self: Instance,
  ...[x, y, width, height]: readonly [number, number, number, number]
): void {
  const { host } = (self.host as GraphicsState).target as { host: { background?: number } };
  draw(call, self, (painter) => {
    const { color } = painter;
    painter.color = host.background ?? PAPER;
    painter.fillRect({ x, y, width, height });
    painter.color = color;
  });
}

export function drawChars(
  call: NativeCall,
  self: Instance,
  chars: JavaArray<Uint16Array> | null,
  ...[x, y, offset, length]: readonly [number, number, number, number]
): void {
  const text = charsToText(chars, offset, length);
  draw(call, self, (painter) => painter.drawText(text, x, y));
}

export function setFont(call: NativeCall, self: Instance, font: Instance | null): void {
  if (font === null) throw new JavaThrow('java.lang.NullPointerException');
  const { screen } = call.service(IAPPLI);
  (self.host as GraphicsState).font = font;
  painterOf(self, screen.font).font = fontOf(screen, font);
}
