// The Image that applications get: pixels in memory.
import type { Surface } from '../../../../device/screen/surface.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { uiException } from '../status-exception.ts';
import { PICTURE_DATA } from '../../../host-data.ts';

const NAME = 'com.nttdocomo.ui.DecodedImage';

export const DecodedImage: LibraryClass = defineClass(`final class ${NAME} extends Image`, {
  host: PICTURE_DATA,
  methods: {
    'public void dispose()': (_call, self: Instance) => {
      self.host = null;
    },
  },
});

export function newImage(call: NativeCall, picture: Surface): Instance {
  const image = call.newInstance(NAME);
  image.host = picture;
  return image;
}

/** Errors: JavaThrow of UIException, for an image that has been disposed of. */
export function pictureOf(call: NativeCall, image: Instance): Surface {
  if (image.host === null) throw uiException(call, 'ILLEGAL_STATE');
  return image.host as Surface;
}
