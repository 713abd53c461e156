// What MediaManager gives: a picture, a melody or any data, which use() fetches.
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';
import { lostContent, readLocation, type LocationContent } from '../io/read-location.ts';
import { connectionException, uiException } from '../status-exception.ts';
import type { Surface } from '../../../../device/screen/surface.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { newImage, pictureOf } from './DecodedImage.ts';

const NAME = 'com.nttdocomo.ui.MediaContent';

export type MediaState = {
  readonly location: string;
  readonly isPicture: boolean;
  isUsed: boolean;
  /** The Image, while a picture is in use. */
  image: Instance | null;
};

const use = steps(
  (call, self: Instance) => {
    const { location } = mediaOf(self);
    return call.waitForHost(readLocation(call.service(IAPPLI), location), lostContent(location));
  },
  (call, self: Instance) => {
    const content = call.result as LocationContent;
    if (content.kind === 'failed') throw connectionException(call, content.status);
    const state = mediaOf(self);
    state.isUsed = true;
    if (!state.isPicture) return undefined;
    return call.waitForHost(call.service(IAPPLI).device.decodeImage(content.bytes));
  },
  (call, self: Instance) => {
    const picture = call.result as Surface | null;
    if (picture === null) throw uiException(call, 'UNSUPPORTED_FORMAT');
    mediaOf(self).image = newImage(call, picture);
  },
);

export const MediaContent: LibraryClass = defineClass(
  `final class ${NAME} implements MediaImage, MediaSound, MediaData`,
  {
    host: HOST_DATA,
    methods: {
      'public void dispose()': release,
      'public int getHeight()': (call, self: Instance) =>
        pictureOf(call, imageOf(call, self)).height,
      'public Image getImage()': imageOf,
      'public int getWidth()': (call, self: Instance) => pictureOf(call, imageOf(call, self)).width,
      'public void unuse()': release,
      'public void use()': use,
    },
  },
);

export function newMediaContent(call: NativeCall, location: string, isPicture: boolean): Instance {
  const media = call.newInstance(NAME);
  media.host = { location, isPicture, isUsed: false, image: null } satisfies MediaState;
  return media;
}

export function mediaOf(self: Instance): MediaState {
  return self.host as MediaState;
}

/** The Image of a picture in use. */
export function imageOf(call: NativeCall, self: Instance): Instance {
  const { image } = mediaOf(self);
  if (image === null) throw uiException(call, 'ILLEGAL_STATE');
  return image;
}

function release(_call: NativeCall, self: Instance): void {
  Object.assign(mediaOf(self), { isUsed: false, image: null });
}
