// What later DoJa versions added to Graphics: arcs, clips, single pixels, parts of images.
import type { Painter } from '../../../../device/screen/painter.ts';
import { scalePicture } from '../../../../device/screen/scale-picture.ts';
import type { NativeFunction } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { surfaceOf, type GraphicsState } from '../../../graphics-state.ts';
import { argbOf } from './color.ts';
import { pictureOf } from './DecodedImage.ts';
import { draw } from './graphics-state.ts';

type Box = readonly [x: number, y: number, width: number, height: number];
type Angles = readonly [startAngle: number, arcAngle: number];

export const GRAPHICS_2: Readonly<Record<string, NativeFunction>> = {
  // DoJa-2.0
  'public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle)': (
    call,
    self: Instance,
    ...shape: readonly [...Box, ...Angles]
  ) => draw(call, self, (painter) => painter.drawArc(arcOf(shape))),
  'public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle)': (
    call,
    self: Instance,
    ...shape: readonly [...Box, ...Angles]
  ) => draw(call, self, (painter) => painter.fillArc(arcOf(shape))),
  'public void setClip(int x, int y, int width, int height)': (call, self: Instance, ...box: Box) =>
    draw(call, self, (painter) => painter.setClip(rectangleOf(box))),
  'public void clipRect(int x, int y, int width, int height)': (
    call,
    self: Instance,
    ...box: Box
  ) => draw(call, self, (painter) => painter.clipTo(rectangleOf(box))),
  'public void clearClip()': (call, self: Instance) => draw(call, self, clearClip),
  'public void setPixel(int x, int y)': (call, self: Instance, x: number, y: number) =>
    draw(call, self, (painter) => painter.fillRect({ x, y, width: 1, height: 1 })),
  'public void setPixel(int x, int y, int color)': (
    call,
    self: Instance,
    ...[x, y, color]: readonly [number, number, number]
  ) =>
    draw(call, self, (painter) => {
      const { color: before } = painter;
      painter.color = argbOf(color);
      painter.fillRect({ x, y, width: 1, height: 1 });
      painter.color = before;
    }),
  'public int getPixel(int x, int y)': (_call, self: Instance, x: number, y: number) =>
    surfaceOf((self.host as GraphicsState).target).pixelAt(x, y) & 0xffffff,
  // DoJa-3.0
  'public void drawImage(Image image, int dx, int dy, int sx, int sy, int width, int height)': (
    call,
    self: Instance,
    image: Instance | null,
    ...[dx, dy, ...part]: readonly [number, number, ...Box]
  ) => {
    const picture = notNull(call, image);
    draw(call, self, (painter) => painter.drawPicture(picture, dx, dy, rectangleOf(part)));
  },
  'public void drawScaledImage(Image image, int dx, int dy, int width, int height, int sx, int sy, int swidth, int sheight)':
    (
      call,
      self: Instance,
      image: Instance | null,
      ...[dx, dy, width, height, ...part]: readonly [...Box, ...Box]
    ) => {
      const scaled = scalePicture(notNull(call, image), rectangleOf(part), width, height);
      draw(call, self, (painter) => painter.drawPicture(scaled, dx, dy));
    },
};

function notNull(call: NativeCall, image: Instance | null): ReturnType<typeof pictureOf> {
  if (image === null) throw new JavaThrow('java.lang.NullPointerException');
  return pictureOf(call, image);
}

function rectangleOf([x, y, width, height]: Box): Parameters<Painter['fillRect']>[0] {
  return { x, y, width: Math.max(0, width), height: Math.max(0, height) };
}

function arcOf([x, y, width, height, startAngle, arcAngle]: readonly [
  ...Box,
  ...Angles,
]): Parameters<Painter['drawArc']>[0] {
  return { x, y, width, height, startAngle, arcAngle };
}

function clearClip(painter: Painter): void {
  const { x, y } = painter.origin;
  painter.setClip({ ...painter.surface.bounds, x: -x, y: -y });
}
