import { Surface } from '../../../../device/screen/surface.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { newImage, pictureOf } from './DecodedImage.ts';
import { newGraphics } from './graphics-state.ts';

export const Image: LibraryClass = defineClass('public abstract class com.nttdocomo.ui.Image', {
  methods: {
    'protected Image()': () => undefined,
    'public abstract void dispose()': null,
    'public int getHeight()': (call, self: Instance) => pictureOf(call, self).height,
    'public int getWidth()': (call, self: Instance) => pictureOf(call, self).width,
    // DoJa-2.0
    'public static Image createImage(int width, int height)': (
      call,
      width: number,
      height: number,
    ) => {
      if (width <= 0 || height <= 0) throw new JavaThrow('java.lang.IllegalArgumentException');
      return newImage(call, new Surface(width, height));
    },
    'public Graphics getGraphics()': (call, self: Instance) => newGraphics(call, self),
  },
});
