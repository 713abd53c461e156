import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { postPaint, takePaint } from './canvas-view.ts';
import { newCanvas, stateOf } from './displayable-state.ts';
import { newGraphics } from './graphics-drawing.ts';
import { codeOfGameAction, gameActionOf, keyNameOf } from './key-codes.ts';

/** Paints at once, on the calling thread, what waits to be painted. */
const serviceRepaints = steps(
  (call, self: Instance) => {
    if (!takePaint(call.service(MIDLET), self)) return undefined;
    const graphics = newGraphics(call, self);
    return call.invoke(self, 'paint(Ljavax/microedition/lcdui/Graphics;)V', graphics);
  },
  (call) => call.service(MIDLET).screen.invalidate(),
);

export const Canvas: LibraryClass = defineClass(
  'public abstract class javax.microedition.lcdui.Canvas extends Displayable',
  {
    fields: {
      'public static final int UP': 1,
      'public static final int DOWN': 6,
      'public static final int LEFT': 2,
      'public static final int RIGHT': 5,
      'public static final int FIRE': 8,
      'public static final int GAME_A': 9,
      'public static final int GAME_B': 10,
      'public static final int GAME_C': 11,
      'public static final int GAME_D': 12,
      'public static final int KEY_NUM0': 48,
      'public static final int KEY_NUM1': 49,
      'public static final int KEY_NUM2': 50,
      'public static final int KEY_NUM3': 51,
      'public static final int KEY_NUM4': 52,
      'public static final int KEY_NUM5': 53,
      'public static final int KEY_NUM6': 54,
      'public static final int KEY_NUM7': 55,
      'public static final int KEY_NUM8': 56,
      'public static final int KEY_NUM9': 57,
      'public static final int KEY_STAR': 42,
      'public static final int KEY_POUND': 35,
    },
    methods: {
      'protected Canvas()': (call, self: Instance) => {
        const { width, height } = call.service(MIDLET).screen;
        self.host = newCanvas(width, height);
      },
      'public int getGameAction(int keyCode)': (_call, _self: Instance, keyCode: number) =>
        known(gameActionOf(keyCode)),
      'public int getKeyCode(int gameAction)': (_call, _self: Instance, gameAction: number) =>
        known(codeOfGameAction(gameAction)),
      'public String getKeyName(int keyCode)': (_call, _self: Instance, keyCode: number) =>
        known(keyNameOf(keyCode)),
      'public boolean hasPointerEvents()': () => false,
      'public boolean hasPointerMotionEvents()': () => false,
      'public boolean hasRepeatEvents()': () => true,
      'protected void hideNotify()': () => undefined,
      'public boolean isDoubleBuffered()': () => true,
      'protected void keyPressed(int keyCode)': () => undefined,
      'protected void keyReleased(int keyCode)': () => undefined,
      'protected void keyRepeated(int keyCode)': () => undefined,
      'protected abstract void paint(Graphics g)': null,
      'protected void pointerDragged(int x, int y)': () => undefined,
      'protected void pointerPressed(int x, int y)': () => undefined,
      'protected void pointerReleased(int x, int y)': () => undefined,
      'public final void repaint()': (call, self: Instance) =>
        postPaint(call.service(MIDLET), self),
      'public final void repaint(int x, int y, int width, int height)': (call, self: Instance) =>
        postPaint(call.service(MIDLET), self),
      'public final void serviceRepaints()': serviceRepaints,
      'protected void showNotify()': () => undefined,
      // MIDP 2.0
      'public void setFullScreenMode(boolean mode)': setFullScreenMode,
    },
  },
);

function known<T>(value: T | null): T {
  if (value === null) throw new JavaThrow('java.lang.IllegalArgumentException');
  return value;
}

function setFullScreenMode(call: NativeCall, self: Instance, isFullScreen: boolean): void {
  const state = stateOf(self, 'canvas');
  if (state.isFullScreen === isFullScreen) return;
  state.isFullScreen = isFullScreen;
  const midlet = call.service(MIDLET);
  const { screen } = midlet;
  const height = isFullScreen ? screen.height : screen.area.height;
  const args = [screen.width, height];
  midlet.events.post({ target: self, signature: 'sizeChanged(II)V', args });
  postPaint(midlet, self);
  screen.invalidate();
}
