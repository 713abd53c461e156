import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { postPaint } from './canvas-view.ts';
import { startCanvas } from './frame-state.ts';
import { newGraphics } from './graphics-state.ts';
import { keypadState } from './key-codes.ts';
import { IAPPLI } from '../iappli.ts';

export const Canvas: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.ui.Canvas extends Frame',
  {
    methods: {
      'public Canvas()': (call, self: Instance) => {
        const { width, height } = call.service(IAPPLI).screen.area;
        startCanvas(self, width, height);
      },
      'public Graphics getGraphics()': (call, self: Instance) => newGraphics(call, self),
      'public int getKeypadState()': (call) => keypadState(call.service(IAPPLI).device.keypad),
      'public abstract void paint(Graphics g)': null,
      'public void processEvent(int type, int param)': () => undefined,
      'public void repaint()': (call, self: Instance) => postPaint(call.service(IAPPLI), self),
      'public void repaint(int x, int y, int width, int height)': (call, self: Instance) =>
        postPaint(call.service(IAPPLI), self),
    },
  },
);
