// What MediaManager gives: a picture, a melody or any data, which use() fetches.
import { decodeFrames, type Frames } from '../../../../device/gif/decode-frames.ts';
import { melodyLength } from '../../../../device/sound/melody-length.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { steps } from '../../../../vm/native/steps.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';
import { lostContent, readLocation, type LocationContent } from '../io/read-location.ts';
import { connectionException, uiException } from '../status-exception.ts';
import { PICTURE_DATA } from '../../../host-data.ts';
import { newImage, pictureOf } from './DecodedImage.ts';

const NAME = 'com.nttdocomo.ui.MediaContent';

export type MediaKind = 'data' | 'picture' | 'sound';

export type MediaState = {
  readonly location: string;
  readonly kind: MediaKind;
  isUsed: boolean;
  /** The Image, while a picture is in use. */
  image: Instance | null;
  /** Its frames, the first of which the Image shows. */
  frames: Frames | null;
  /** The melody, while a sound is in use. */
  melody: Melody | null;
};

export type Melody = { readonly bytes: Uint8Array; readonly lengthMs: number };

const use = steps(
  (call, self: Instance) => {
    const { location } = mediaOf(self);
    return call.waitForHost(readLocation(call.service(IAPPLI), location), lostContent(location));
  },
  (call, self: Instance) => {
    const content = call.result as LocationContent;
    if (content.kind === 'failed') throw connectionException(call, content.status);
    const state = mediaOf(self);
    if (state.kind === 'sound') state.melody = melodyOf(call, content.bytes);
    if (state.kind === 'picture') {
      call.state = content.bytes;
      return call.goTo(2);
    }
    state.isUsed = true;
    return undefined;
  },
  (call) => {
    const { decodeImage } = call.service(IAPPLI).device;
    return call.waitForHost(decodeFrames(decodeImage, call.state as Uint8Array));
  },
  (call, self: Instance) => {
    const frames = call.result as Frames | null;
    const [first] = frames?.frames ?? [];
    if (first === undefined) throw uiException(call, 'UNSUPPORTED_FORMAT');
    Object.assign(mediaOf(self), { isUsed: true, frames, image: newImage(call, first.picture) });
  },
);

/** Errors: JavaThrow of UIException, for what is no melody. */
function melodyOf(call: NativeCall, bytes: Uint8Array): Melody {
  const lengthMs = melodyLength(bytes);
  if (lengthMs === null) throw uiException(call, 'UNSUPPORTED_FORMAT');
  return { bytes, lengthMs };
}

export const MediaContent: LibraryClass = defineClass(
  `final class ${NAME} implements MediaImage, MediaSound, MediaData`,
  {
    host: PICTURE_DATA,
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

const UNUSED = { isUsed: false, image: null, frames: null, melody: null } as const;

export function newMediaContent(call: NativeCall, location: string, kind: MediaKind): Instance {
  const media = call.newInstance(NAME);
  media.host = { location, kind, ...UNUSED } satisfies MediaState;
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
  Object.assign(mediaOf(self), UNUSED);
}
