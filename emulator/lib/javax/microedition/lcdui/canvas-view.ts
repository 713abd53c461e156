// A canvas on the screen: the application draws it and hears of the keys.
import type { Key } from '../../../../device/keypad.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { surfaceOf } from '../../../graphics-state.ts';
import type { View } from '../../../widgets/app-screen.ts';
import type { Midlet } from '../midlet-service.ts';
import { commandLabels, pressSoftKey } from './command-keys.ts';
import { stateOf } from './displayable-state.ts';
import { keyCodeOf } from './key-codes.ts';

const PAINT = 'paint(Ljavax/microedition/lcdui/Graphics;)V';

export function createCanvasView(midlet: Midlet, self: Instance): View {
  const state = stateOf(self, 'canvas');
  return {
    get softLabels() {
      return state.isFullScreen ? null : commandLabels(state.commands, '');
    },
    isMoving: false,
    paint: (painter) => painter.drawPicture(surfaceOf(self), 0, 0),
    key({ kind, key }) {
      if (isCommandKey(self, key)) {
        if (kind === 'pressed') pressSoftKey(midlet, self, key);
        return;
      }
      const code = keyCodeOf(key);
      if (code === null) return;
      const signature = kind === 'pressed' ? 'keyPressed(I)V' : 'keyReleased(I)V';
      midlet.events.post({ target: self, signature, args: [code] });
      if (kind === 'pressed') holdKey(midlet, self, code);
      else if (state.heldKey === code) letGo(midlet, self);
    },
  };
}

/** How long a key is held until it repeats, and how often it does, in milliseconds. */
const REPEAT_AFTER_MS = 500;
const REPEAT_EVERY_MS = 100;

function holdKey({ alarms }: Midlet, self: Instance, code: number): void {
  stateOf(self, 'canvas').heldKey = code;
  alarms.set('key-repeat', self, REPEAT_AFTER_MS);
}

function letGo({ alarms }: Midlet, self: Instance): void {
  stateOf(self, 'canvas').heldKey = null;
  alarms.cancel('key-repeat', self);
}

/** The key that is held says so again, unless the canvas is out of sight by now. */
export function repeatKey(midlet: Midlet, self: Instance): void {
  const { heldKey } = stateOf(self, 'canvas');
  const { events, alarms, screen } = midlet;
  if (heldKey === null) return;
  if (midlet.current !== self || screen.isCovered) {
    letGo(midlet, self);
    return;
  }
  events.postOnce({ target: self, signature: 'keyRepeated(I)V', args: [heldKey] });
  alarms.set('key-repeat', self, REPEAT_EVERY_MS);
}

/** Soft keys run commands; without any, a canvas hears of them as of other keys. */
function isCommandKey(self: Instance, key: Key): key is 'soft1' | 'soft2' {
  return (key === 'soft1' || key === 'soft2') && stateOf(self, 'canvas').commands.length > 0;
}

/** Has the canvas painted, once however often it is asked. */
export function postPaint(midlet: Midlet, canvas: Instance): void {
  if (midlet.current !== canvas) return;
  midlet.events.postOnce({
    target: canvas,
    signature: PAINT,
    args: 'graphics',
  });
}

/** Takes back a paint that waits; true when there was one. */
export function takePaint(midlet: Midlet, canvas: Instance): boolean {
  return midlet.events.remove(canvas, PAINT);
}
