import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';
import { changeWidget, startComponent, type ComponentState } from './component-state.ts';
import { postMediaAction } from './media-action.ts';
import { imageOf, mediaOf } from './MediaContent.ts';

const VISUAL_PLAYING = 1;
const VISUAL_STOPPED = 2;
const VISUAL_COMPLETE = 3;

type VisualState = ComponentState & {
  media: Instance | null;
  listener: Instance | null;
  /** How many frames have been shown since it began to play, over and over. */
  shown: number;
};

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
        Object.assign(self.host as VisualState, { media: null, listener: null, shown: 0 });
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
        const iappli = call.service(IAPPLI);
        iappli.alarms.cancel('animation', self);
        changeWidget(call, self, { picture: null });
        postMediaAction(iappli, visualOf(self).listener, self, VISUAL_STOPPED);
      },
    },
  },
);

const NO_FRAMES = { frames: [], plays: 1 } as const;

function visualOf(self: Instance): VisualState {
  return self.host as VisualState;
}

function setMedia(_call: NativeCall, self: Instance, media: Instance | null): void {
  if (media === null) throw new JavaThrow('java.lang.NullPointerException');
  visualOf(self).media = media;
}

function play(call: NativeCall, self: Instance): void {
  const state = visualOf(self);
  if (state.media === null) return;
  // Fails for a picture that is not in use.
  imageOf(call, state.media);
  const iappli = call.service(IAPPLI);
  state.shown = 0;
  postMediaAction(iappli, state.listener, self, VISUAL_PLAYING);
  showNextFrame(iappli, self);
}

/** Shows the next frame and sets the alarm for the one after; a still picture is complete as soon as it is shown. */
export function showNextFrame(iappli: Iappli, self: Instance): void {
  const state = visualOf(self);
  const { frames, plays } = (state.media && mediaOf(state.media).frames) ?? NO_FRAMES;
  const frame = frames[state.shown % frames.length];
  const isOver = state.shown === frames.length * plays;
  if (frame !== undefined && !isOver) {
    state.shown += 1;
    state.widget = { kind: 'picture', picture: frame.picture };
    iappli.screen.invalidate();
    if (frames.length > 1) {
      iappli.alarms.set('animation', self, frame.delayMs);
      return;
    }
  }
  postMediaAction(iappli, state.listener, self, VISUAL_COMPLETE);
}
