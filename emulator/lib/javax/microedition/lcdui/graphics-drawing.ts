// MIDP's Graphics over the shared one: anchors, and the making of Graphics objects.
import type { Painter } from '../../../../device/screen/painter.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { painterOf, surfaceOf, type GraphicsState } from '../../../graphics-state.ts';
import { MIDLET } from '../midlet-service.ts';
import { isUnderlined, newFont } from './Font.ts';

const HCENTER = 1;
const VCENTER = 2;
const LEFT = 4;
const RIGHT = 8;
const TOP = 16;
const BOTTOM = 32;
const BASELINE = 64;

/** A Graphics object that draws into an image or a canvas. */
export function newGraphics(call: NativeCall, target: Instance): Instance {
  const graphics = call.newInstance('javax.microedition.lcdui.Graphics');
  const state: GraphicsState = { target, painter: null, settings: null, font: null };
  graphics.host = state;
  return graphics;
}

/** The painter of a Graphics object. */
export function pen(call: NativeCall, self: Instance): Painter {
  return painterOf(self, call.service(MIDLET).screen.font);
}

/** Draws with the object's painter, and has the screen follow. */
export function draw(call: NativeCall, self: Instance, paint: (painter: Painter) => void): void {
  paint(pen(call, self));
  call.service(MIDLET).screen.invalidate();
}

/** The Java font that was set last. */
export function javaFont(call: NativeCall, self: Instance): Instance {
  const state = self.host as GraphicsState;
  state.font ??= newFont(call, { face: 0, style: 0, size: 0 });
  return state.font;
}

export type Anchored = { readonly x: number; readonly y: number; readonly anchor: number };

export function drawText(
  call: NativeCall,
  self: Instance,
  text: string,
  { x, y, anchor }: Anchored,
): void {
  const { font } = self.host as GraphicsState;
  draw(call, self, (painter) => {
    const letters = painter.font;
    const width = letters.widthOf(text);
    const left = x - shiftLeft(anchor, width);
    const base = y + letters.ascent - shiftUp(anchor, letters.height, letters.ascent);
    painter.drawText(text, left, base);
    if (font === null || !isUnderlined(font)) return;
    painter.drawLine({ x0: left, y0: base + 1, x1: left + width - 1, y1: base + 1 });
  });
}

export function drawImage(
  call: NativeCall,
  self: Instance,
  image: Instance | null,
  { x, y, anchor }: Anchored,
): void {
  if (image === null) throw new JavaThrow('java.lang.NullPointerException');
  if ((anchor & BASELINE) !== 0) throw new JavaThrow('java.lang.IllegalArgumentException');
  const picture = surfaceOf(image);
  const left = x - shiftLeft(anchor, picture.width);
  const top = y - shiftUp(anchor, picture.height, 0);
  draw(call, self, (painter) => painter.drawPicture(picture, left, top));
}

function shiftLeft(anchor: number, width: number): number {
  if ((anchor & ~(HCENTER | VCENTER | LEFT | RIGHT | TOP | BOTTOM | BASELINE)) !== 0) {
    throw new JavaThrow('java.lang.IllegalArgumentException', `anchor ${anchor}`);
  }
  if ((anchor & HCENTER) !== 0) return Math.floor(width / 2);
  return (anchor & RIGHT) === 0 ? 0 : width;
}

function shiftUp(anchor: number, height: number, ascent: number): number {
  if ((anchor & VCENTER) !== 0) return Math.floor(height / 2);
  if ((anchor & BOTTOM) !== 0) return height;
  return (anchor & BASELINE) === 0 ? 0 : ascent;
}
