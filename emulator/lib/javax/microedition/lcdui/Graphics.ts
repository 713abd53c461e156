import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance, JavaArray } from '../../../../vm/run-time-data.ts';
import { charsToText } from '../../../chars-to-text.ts';
import { GRAPHICS_STATE, type GraphicsState } from '../../../graphics-state.ts';
import { MIDLET } from '../midlet-service.ts';
import { lettersOf, newFont } from './Font.ts';
import { COLOR_METHODS } from './graphics-colors.ts';
import { draw, drawImage, drawText, javaFont, pen } from './graphics-drawing.ts';
import { drawRoundRect, fillRoundRect, type RoundRect } from './round-rect.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

export const Graphics: LibraryClass = defineClass(
  'public class javax.microedition.lcdui.Graphics',
  {
    host: GRAPHICS_STATE,
    fields: {
      'public static final int HCENTER': 1,
      'public static final int VCENTER': 2,
      'public static final int LEFT': 4,
      'public static final int RIGHT': 8,
      'public static final int TOP': 16,
      'public static final int BOTTOM': 32,
      'public static final int BASELINE': 64,
      'public static final int SOLID': 0,
      'public static final int DOTTED': 1,
    },
    methods: {
      'public void clipRect(int x, int y, int width, int height)': (
        call,
        self: Instance,
        ...box: Box
      ) => pen(call, self).clipTo(rectangleOf(box)),
      'public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle)': (
        call,
        self: Instance,
        ...[x, y, width, height, startAngle, arcAngle]: readonly [...Box, number, number]
      ) =>
        draw(call, self, (painter) =>
          painter.drawArc({ x, y, width, height, startAngle, arcAngle }),
        ),
      'public void drawChar(char c, int x, int y, int anchor)': (
        call,
        self: Instance,
        char: number,
        x: number,
        y: number,
        anchor: number,
      ) => drawText(call, self, String.fromCharCode(char), { x, y, anchor }),
      'public void drawChars(char[] chars, int offset, int length, int x, int y, int anchor)': (
        call,
        self: Instance,
        chars: JavaArray<Uint16Array> | null,
        offset: number,
        length: number,
        x: number,
        y: number,
        anchor: number,
      ) => drawText(call, self, charsToText(chars, offset, length), { x, y, anchor }),
      'public void drawImage(Image image, int x, int y, int anchor)': (
        call,
        self: Instance,
        image: Instance | null,
        x: number,
        y: number,
        anchor: number,
      ) => drawImage(call, self, image, { x, y, anchor }),
      'public void drawLine(int x1, int y1, int x2, int y2)': (
        call,
        self: Instance,
        x0: number,
        y0: number,
        x1: number,
        y1: number,
      ) => draw(call, self, (painter) => painter.drawLine({ x0, y0, x1, y1 })),
      'public void drawRect(int x, int y, int width, int height)': (
        call,
        self: Instance,
        x: number,
        y: number,
        width: number,
        height: number,
      ) => draw(call, self, (painter) => painter.drawRect({ x, y, width, height })),
      'public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight)':
        (call, self: Instance, ...shape: RoundRect) =>
          draw(call, self, (painter) => drawRoundRect(painter, shape)),
      'public void drawString(String s, int x, int y, int anchor)': (
        call,
        self: Instance,
        text: string | null,
        x: number,
        y: number,
        anchor: number,
      ) => drawText(call, self, notNull(text), { x, y, anchor }),
      'public void drawSubstring(String s, int offset, int length, int x, int y, int anchor)': (
        call,
        self: Instance,
        text: string | null,
        offset: number,
        length: number,
        x: number,
        y: number,
        anchor: number,
      ) => {
        if (offset < 0 || length < 0 || offset + length > notNull(text).length) {
          throw new JavaThrow('java.lang.StringIndexOutOfBoundsException');
        }
        drawText(call, self, notNull(text).slice(offset, offset + length), { x, y, anchor });
      },
      'public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle)': (
        call,
        self: Instance,
        ...[x, y, width, height, startAngle, arcAngle]: readonly [...Box, number, number]
      ) =>
        draw(call, self, (painter) =>
          painter.fillArc({ x, y, width, height, startAngle, arcAngle }),
        ),
      'public void fillRect(int x, int y, int width, int height)': (
        call,
        self: Instance,
        ...box: Box
      ) => draw(call, self, (painter) => painter.fillRect(rectangleOf(box))),
      'public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight)':
        (call, self: Instance, ...shape: RoundRect) =>
          draw(call, self, (painter) => fillRoundRect(painter, shape)),
      // MIDP 2.0
      'public void fillTriangle(int x1, int y1, int x2, int y2, int x3, int y3)': (
        call,
        self: Instance,
        ...[x1, y1, x2, y2, x3, y3]: readonly [number, number, number, number, number, number]
      ) =>
        draw(call, self, (painter) =>
          painter.fillPolygon([
            { x: x1, y: y1 },
            { x: x2, y: y2 },
            { x: x3, y: y3 },
          ]),
        ),
      'public int getClipHeight()': (call, self: Instance) => pen(call, self).clip.height,
      'public int getClipWidth()': (call, self: Instance) => pen(call, self).clip.width,
      'public int getClipX()': (call, self: Instance) => pen(call, self).clip.x,
      'public int getClipY()': (call, self: Instance) => pen(call, self).clip.y,
      'public Font getFont()': javaFont,
      'public int getStrokeStyle()': (call, self: Instance) => Number(pen(call, self).dotted),
      'public int getTranslateX()': (call, self: Instance) => pen(call, self).origin.x,
      'public int getTranslateY()': (call, self: Instance) => pen(call, self).origin.y,
      'public void setClip(int x, int y, int width, int height)': (
        call,
        self: Instance,
        ...box: Box
      ) => pen(call, self).setClip(rectangleOf(box)),
      'public void setFont(Font font)': (call, self: Instance, given: Instance | null) => {
        const font = given ?? newFont(call, { face: 0, style: 0, size: 0 });
        (self.host as GraphicsState).font = font;
        pen(call, self).font = lettersOf(call.service(MIDLET).screen, font);
      },
      'public void setStrokeStyle(int style)': (call, self: Instance, style: number) => {
        if (style !== 0 && style !== 1) throw new JavaThrow('java.lang.IllegalArgumentException');
        pen(call, self).dotted = style === 1;
      },
      'public void translate(int x, int y)': (call, self: Instance, x: number, y: number) => {
        const { origin } = pen(call, self);
        pen(call, self).setOrigin(origin.x + x, origin.y + y);
      },
      ...COLOR_METHODS,
    },
  },
);

function rectangleOf([x, y, width, height]: Box): Parameters<
  ReturnType<typeof pen>['fillRect']
>[0] {
  return { x, y, width: Math.max(0, width), height: Math.max(0, height) };
}

function notNull(text: string | null): string {
  if (text === null) throw new JavaThrow('java.lang.NullPointerException');
  return text;
}
