import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { newMediaContent, type MediaKind } from './MediaContent.ts';

const LOCATION = /^(?:resource|scratchpad):\/\/\/|^https?:\/\//;

export const MediaManager: LibraryClass = defineClass(
  'public final class com.nttdocomo.ui.MediaManager',
  {
    methods: {
      'public static final MediaData getData(String location)': (call, location: string | null) =>
        getMedia(call, location, 'data'),
      'public static final MediaImage getImage(String location)': (call, location: string | null) =>
        getMedia(call, location, 'picture'),
      'public static final MediaSound getSound(String location)': (call, location: string | null) =>
        getMedia(call, location, 'sound'),
    },
  },
);

function getMedia(call: NativeCall, location: string | null, kind: MediaKind): Instance {
  if (location === null) throw new JavaThrow('java.lang.NullPointerException');
  if (!LOCATION.test(location)) {
    throw new JavaThrow('java.lang.IllegalArgumentException', location);
  }
  return newMediaContent(call, location, kind);
}
