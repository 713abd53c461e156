import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';
import { changeWidget, startComponent, type ComponentState } from './component-state.ts';
import { pictureOf } from './DecodedImage.ts';
import { postMediaAction } from './media-action.ts';
import { imageOf } from './MediaContent.ts';

const VISUAL_PLAYING = 1;
const VISUAL_STOPPED = 2;
const VISUAL_COMPLETE = 3;

type VisualState = ComponentState & { media: Instance | null; listener: Instance | null };

export const VisualPresenter: LibraryClass = defineClass(
  'public class com.nttdocomo.ui.VisualPresenter extends Component implements MediaPresenter',
  {
    fields: {
      'public static final int IMAGE_XPOS': 1,
      'public static final int IMAGE_YPOS': 2,
      'public static final int VISUAL_PLAYING': VISUAL_PLAYING,
      'public static final int VISUAL_STOPPED': VISUAL_STOPPED,
      'public static final int VISUAL_COMPLETE': VISUAL_COMPLETE,
    },
    methods: {
      'public VisualPresenter()': (_call, self: Instance) => {
        startComponent(self, { kind: 'picture', picture: null });
        Object.assign(self.host as VisualState, { media: null, listener: null });
      },
      'public MediaResource getMediaResource()': (_call, self: Instance) => visualOf(self).media,
      'public void play()': play,
      'public void setAttribute(int attribute, int value)': () => undefined,
      'public void setData(MediaData data)': setMedia,
      'public void setImage(MediaImage image)': setMedia,
      'public void setMediaListener(MediaListener listener)': (
        _call,
        self: Instance,
        listener: Instance | null,
      ) => {
        visualOf(self).listener = listener;
      },
      'public void stop()': (call, self: Instance) => {
        changeWidget(call, self, { picture: null });
        postMediaAction(call.service(IAPPLI), visualOf(self).listener, self, VISUAL_STOPPED);
      },
    },
  },
);

function visualOf(self: Instance): VisualState {
  return self.host as VisualState;
}

function setMedia(_call: NativeCall, self: Instance, media: Instance | null): void {
  if (media === null) throw new JavaThrow('java.lang.NullPointerException');
  visualOf(self).media = media;
}

/** A still picture is complete as soon as it is shown. */
function play(call: NativeCall, self: Instance): void {
  const { media, listener } = visualOf(self);
  if (media === null) return;
  changeWidget(call, self, { picture: pictureOf(call, imageOf(call, media)) });
  const iappli = call.service(IAPPLI);
  postMediaAction(iappli, listener, self, VISUAL_PLAYING);
  postMediaAction(iappli, listener, self, VISUAL_COMPLETE);
}
