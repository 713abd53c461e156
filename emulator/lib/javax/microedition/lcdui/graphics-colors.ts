// The colour methods of Graphics: 0x00RRGGBB, or its parts.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { NativeFunction } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { pen } from './graphics-drawing.ts';

export const COLOR_METHODS: Readonly<Record<string, NativeFunction>> = {
  'public int getBlueComponent()': (call, self: Instance) => color(call, self) & 0xff,
  'public int getColor()': color,
  'public int getGrayScale()': (call, self: Instance) => {
    const rgb = color(call, self);
    const [red, green, blue] = [rgb >>> 16, (rgb >>> 8) & 0xff, rgb & 0xff];
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue);
  },
  'public int getGreenComponent()': (call, self: Instance) => (color(call, self) >>> 8) & 0xff,
  'public int getRedComponent()': (call, self: Instance) => color(call, self) >>> 16,
  'public void setColor(int rgb)': setColor,
  'public void setColor(int red, int green, int blue)': (
    call,
    self: Instance,
    red: number,
    green: number,
    blue: number,
  ) => setColor(call, self, (component(red) << 16) | (component(green) << 8) | component(blue)),
  'public void setGrayScale(int value)': (call, self: Instance, value: number) =>
    setColor(call, self, component(value) * 0x010101),
};

function color(call: NativeCall, self: Instance): number {
  return pen(call, self).color & 0xffffff;
}

function setColor(call: NativeCall, self: Instance, rgb: number): void {
  pen(call, self).color = (0xff000000 | rgb) >>> 0;
}

function component(value: number): number {
  if (value < 0 || value > 255) throw new JavaThrow('java.lang.IllegalArgumentException');
  return value;
}
