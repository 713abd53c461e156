// A canvas on the screen: the application draws it and hears of every key.
import type { Instance } from '../../../../vm/run-time-data.ts';
import type { View } from '../../../widgets/app-screen.ts';
import { surfaceOf } from '../../../graphics-state.ts';
import type { Iappli } from '../iappli.ts';
import { frameOf, softLabelsOf } from './frame-state.ts';
import { keyCodeOf } from './key-codes.ts';

/** Event types of com.nttdocomo.ui.Display. */
export const EVENT = {
  KEY_PRESSED: 0,
  KEY_RELEASED: 1,
  RESUME_VM: 4,
  TIMER_EXPIRED: 7,
} as const;

export function createCanvasView(iappli: Iappli, self: Instance): View {
  const state = frameOf(self);
  return {
    get softLabels() {
      return softLabelsOf(state);
    },
    isMoving: false,
    paint: (painter) => painter.drawPicture(surfaceOf(self), 0, 0),
    key({ kind, key }) {
      const code = keyCodeOf(key);
      const type = kind === 'pressed' ? EVENT.KEY_PRESSED : EVENT.KEY_RELEASED;
      if (code !== null) postEvent(iappli, self, type, code);
    },
  };
}

/** Has the canvas told of an event. */
export function postEvent(iappli: Iappli, canvas: Instance, type: number, parameter: number): void {
  const signature = 'processEvent(II)V';
  iappli.events.post({ target: canvas, signature, args: [type, parameter] });
}

/** Has the canvas painted, once however often it is asked. What it draws shows itself. */
export function postPaint(iappli: Iappli, canvas: Instance): void {
  if (iappli.frame !== canvas) return;
  iappli.events.postOnce({
    target: canvas,
    signature: 'paint(Lcom/nttdocomo/ui/Graphics;)V',
    args: 'graphics',
  });
}
