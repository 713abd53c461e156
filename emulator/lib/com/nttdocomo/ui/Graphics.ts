import type { Point } from '../../../../device/screen/fill-polygon.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import {
  applySettings,
  GRAPHICS_STATE,
  painterOf,
  settingsOf,
  type GraphicsState,
} from '../../../graphics-state.ts';
import { IAPPLI } from '../iappli.ts';
import { argbOf, NAMED_COLORS } from './color.ts';
import { pictureOf } from './DecodedImage.ts';
import { GRAPHICS_2 } from './graphics-2.ts';
import { clearRect, drawChars, setFont } from './graphics-drawing.ts';
import { draw, newGraphics } from './graphics-state.ts';

export const Graphics: LibraryClass = defineClass('public class com.nttdocomo.ui.Graphics', {
  host: GRAPHICS_STATE,
  fields: {
    'public static final int BLACK': 0,
    'public static final int BLUE': 1,
    'public static final int LIME': 2,
    'public static final int AQUA': 3,
    'public static final int RED': 4,
    'public static final int FUCHSIA': 5,
    'public static final int YELLOW': 6,
    'public static final int WHITE': 7,
    'public static final int GRAY': 8,
    'public static final int NAVY': 9,
    'public static final int GREEN': 10,
    'public static final int TEAL': 11,
    'public static final int MAROON': 12,
    'public static final int PURPLE': 13,
    'public static final int OLIVE': 14,
    'public static final int SILVER': 15,
  },
  methods: {
    'protected Graphics()': () => undefined,
    'public void clearRect(int x, int y, int width, int height)': clearRect,
    'public Graphics copy()': (call, self: Instance) => {
      const painter = painterOf(self, call.service(IAPPLI).screen.font);
      const twin = newGraphics(call, (self.host as GraphicsState).target);
      applySettings(painterOf(twin, painter.font), settingsOf(painter));
      return twin;
    },
    'public void dispose()': () => undefined,
    'public void drawChars(char[] chars, int x, int y, int offset, int length)': drawChars,
    'public void drawImage(Image image, int x, int y)': (
      call,
      self: Instance,
      image: Instance | null,
      x: number,
      y: number,
    ) => {
      if (image === null) throw new JavaThrow('java.lang.NullPointerException');
      const picture = pictureOf(call, image);
      draw(call, self, (painter) => painter.drawPicture(picture, x, y));
    },
    'public void drawLine(int x1, int y1, int x2, int y2)': (
      call,
      self: Instance,
      x0: number,
      y0: number,
      x1: number,
      y1: number,
    ) => draw(call, self, (painter) => painter.drawLine({ x0, y0, x1, y1 })),
    'public void drawPolyline(int[] xPoints, int[] yPoints, int count)': (
      call,
      self: Instance,
      xs: IntArray | null,
      ys: IntArray | null,
      count: number,
    ) => draw(call, self, (painter) => painter.drawPolyline(pointsOf(xs, ys, count))),
    'public void drawRect(int x, int y, int width, int height)': (
      call,
      self: Instance,
      x: number,
      y: number,
      width: number,
      height: number,
    ) => draw(call, self, (painter) => painter.drawRect({ x, y, width, height })),
    'public void drawString(String s, int x, int y)': (
      call,
      self: Instance,
      text: string | null,
      x: number,
      y: number,
    ) => {
      if (text === null) throw new JavaThrow('java.lang.NullPointerException');
      draw(call, self, (painter) => painter.drawText(text, x, y));
    },
    'public void fillPolygon(int[] xPoints, int[] yPoints, int count)': (
      call,
      self: Instance,
      xs: IntArray | null,
      ys: IntArray | null,
      count: number,
    ) => draw(call, self, (painter) => painter.fillPolygon(pointsOf(xs, ys, count))),
    'public void fillRect(int x, int y, int width, int height)': (
      call,
      self: Instance,
      x: number,
      y: number,
      width: number,
      height: number,
    ) => draw(call, self, (painter) => painter.fillRect({ x, y, width, height })),
    'public static int getColorOfName(int name)': (_call, name: number) => {
      const color = NAMED_COLORS[name];
      if (color === undefined) throw new JavaThrow('java.lang.IllegalArgumentException');
      return color;
    },
    'public static int getColorOfRGB(int red, int green, int blue)': (
      _call,
      red: number,
      green: number,
      blue: number,
    ) => {
      if ([red, green, blue].some((value) => value < 0 || value > 255)) {
        throw new JavaThrow('java.lang.IllegalArgumentException');
      }
      return (red << 16) | (green << 8) | blue;
    },
    'public void lock()': (call) => call.service(IAPPLI).screen.lock(),
    'public void setColor(int color)': (call, self: Instance, color: number) => {
      painterOf(self, call.service(IAPPLI).screen.font).color = argbOf(color);
    },
    'public void setFont(Font font)': setFont,
    'public void setOrigin(int x, int y)': (call, self: Instance, x: number, y: number) =>
      painterOf(self, call.service(IAPPLI).screen.font).setOrigin(x, y),
    'public void setPictoColorEnabled(boolean enabled)': () => undefined,
    'public void unlock(boolean forced)': (call, _self: Instance, forced: boolean) =>
      call.service(IAPPLI).screen.unlock(forced),
    ...GRAPHICS_2,
  },
});

type IntArray = JavaArray<Int32Array>;

function pointsOf(xs: IntArray | null, ys: IntArray | null, count: number): Point[] {
  if (xs === null || ys === null) throw new JavaThrow('java.lang.NullPointerException');
  if (count < 0 || count > xs.elements.length || count > ys.elements.length) {
    throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException', String(count));
  }
  return Array.from({ length: count }, (_, index) => ({
    x: xs.elements[index] ?? 0,
    y: ys.elements[index] ?? 0,
  }));
}
