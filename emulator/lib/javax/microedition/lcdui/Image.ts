import { Surface } from '../../../../device/screen/surface.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { ByteArray, Instance } from '../../../../vm/run-time-data.ts';
import { surfaceOf } from '../../../graphics-state.ts';
import { PICTURE_DATA } from '../../../host-data.ts';
import { MIDLET } from '../midlet-service.ts';
import { newGraphics } from './graphics-drawing.ts';

const NAME = 'javax.microedition.lcdui.Image';

type ImageState = { readonly picture: Surface; readonly isMutable: boolean };

const createFromBytes = steps(
  (call, bytes: ByteArray | null, offset: number, length: number) => {
    if (bytes === null) throw new JavaThrow('java.lang.NullPointerException');
    if (offset < 0 || length < 0 || offset + length > bytes.elements.length) {
      throw new JavaThrow('java.lang.ArrayIndexOutOfBoundsException');
    }
    const part = Uint8Array.from(bytes.elements.subarray(offset, offset + length));
    return call.waitForHost(call.service(MIDLET).device.decodeImage(part));
  },
  (call) => newDecoded(call, 'java.lang.IllegalArgumentException'),
);

const createFromResource = steps(
  (call, name: string | null) => {
    if (name === null) throw new JavaThrow('java.lang.NullPointerException');
    const { findResource, device } = call.service(MIDLET);
    const bytes = findResource(name.replace(/^\//, ''));
    if (bytes === null) throw new JavaThrow('java.io.IOException', name);
    return call.waitForHost(device.decodeImage(bytes));
  },
  (call) => newDecoded(call, 'java.io.IOException'),
);

export const Image: LibraryClass = defineClass(`public class ${NAME}`, {
  host: PICTURE_DATA,
  methods: {
    'public static Image createImage(byte[] bytes, int offset, int length)': createFromBytes,
    'public static Image createImage(Image source)': (call, source: Instance | null) => {
      if (source === null) throw new JavaThrow('java.lang.NullPointerException');
      const { picture, isMutable } = source.host as ImageState;
      return isMutable ? newImage(call, { picture: picture.copy(), isMutable: false }) : source;
    },
    'public static Image createImage(int width, int height)': (
      call,
      width: number,
      height: number,
    ) => {
      if (width <= 0 || height <= 0) throw new JavaThrow('java.lang.IllegalArgumentException');
      return newImage(call, { picture: new Surface(width, height), isMutable: true });
    },
    'public static Image createImage(String name) throws java.io.IOException': createFromResource,
    'public Graphics getGraphics()': (call, self: Instance) => {
      const { isMutable } = self.host as ImageState;
      if (!isMutable) throw new JavaThrow('java.lang.IllegalStateException');
      return newGraphics(call, self);
    },
    'public int getHeight()': (_call, self: Instance) => surfaceOf(self).height,
    'public int getWidth()': (_call, self: Instance) => surfaceOf(self).width,
    'public boolean isMutable()': (_call, self: Instance) => (self.host as ImageState).isMutable,
  },
});

function newImage(call: NativeCall, state: ImageState): Instance {
  const image = call.newInstance(NAME);
  image.host = state;
  return image;
}

function newDecoded(call: NativeCall, otherwise: string): Instance {
  const picture = call.result as Surface | null;
  if (picture === null) throw new JavaThrow(otherwise);
  return newImage(call, { picture, isMutable: false });
}
