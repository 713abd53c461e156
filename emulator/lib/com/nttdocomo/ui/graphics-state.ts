// DoJa's Graphics over the shared one.
import type { Painter } from '../../../../device/screen/painter.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { painterOf, type GraphicsState } from '../../../graphics-state.ts';
import { IAPPLI } from '../iappli.ts';

/** A Graphics object that draws into an image or a canvas. */
export function newGraphics(call: NativeCall, target: Instance): Instance {
  const graphics = call.newInstance('com.nttdocomo.ui.Graphics');
  const state: GraphicsState = { target, painter: null, settings: null, font: null };
  graphics.host = state;
  return graphics;
}

/** Draws with the object's painter, and has the screen follow. */
export function draw(call: NativeCall, self: Instance, paint: (painter: Painter) => void): void {
  const { screen } = call.service(IAPPLI);
  paint(painterOf(self, screen.font));
  screen.invalidate();
}
