import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { HOST_DATA } from '../../../host-data.ts';
import { IAPPLI, type Iappli } from '../iappli.ts';
import { uiException } from '../status-exception.ts';
import { postMediaAction } from './media-action.ts';
import { mediaOf } from './MediaContent.ts';

const AUDIO_PLAYING = 1;
const AUDIO_STOPPED = 2;
const AUDIO_COMPLETE = 3;

type AudioState = {
  media: Instance | null;
  listener: Instance | null;
};

export const AudioPresenter: LibraryClass = defineClass(
  'public class com.nttdocomo.ui.AudioPresenter implements MediaPresenter',
  {
    host: HOST_DATA,
    fields: {
      'public static final int AUDIO_PLAYING': AUDIO_PLAYING,
      'public static final int AUDIO_STOPPED': AUDIO_STOPPED,
      'public static final int AUDIO_COMPLETE': AUDIO_COMPLETE,
    },
    methods: {
      'protected AudioPresenter()': () => undefined,
      'public static AudioPresenter getAudioPresenter()': (call) => {
        const presenter = call.newInstance('com.nttdocomo.ui.AudioPresenter');
        presenter.host = { media: null, listener: null } satisfies AudioState;
        return presenter;
      },
      'public MediaResource getMediaResource()': (_call, self: Instance) => audioOf(self).media,
      'public void play()': play,
      'public void setAttribute(int attribute, int value)': () => undefined,
      'public void setData(MediaData data)': setMedia,
      'public void setMediaListener(MediaListener listener)': (
        _call,
        self: Instance,
        listener: Instance | null,
      ) => {
        audioOf(self).listener = listener;
      },
      'public void setSound(MediaSound sound)': setMedia,
      'public void stop()': stop,
    },
  },
);

function audioOf(self: Instance): AudioState {
  return self.host as AudioState;
}

function setMedia(_call: NativeCall, self: Instance, media: Instance | null): void {
  if (media === null) throw new JavaThrow('java.lang.NullPointerException');
  audioOf(self).media = media;
}

function play(call: NativeCall, self: Instance): void {
  const { media, listener } = audioOf(self);
  const melody = media === null ? null : mediaOf(media).melody;
  if (melody === null) throw uiException(call, 'ILLEGAL_STATE');
  const iappli = call.service(IAPPLI);
  iappli.device.speaker.play(melody.bytes);
  postMediaAction(iappli, listener, self, AUDIO_PLAYING);
  iappli.alarms.set('melody', self, melody.lengthMs);
}

/** The melody has been played to its end. */
export function melodyEnded(iappli: Iappli, self: Instance): void {
  iappli.device.speaker.stop();
  postMediaAction(iappli, audioOf(self).listener, self, AUDIO_COMPLETE);
}

function stop(call: NativeCall, self: Instance): void {
  const iappli = call.service(IAPPLI);
  if (!iappli.alarms.cancel('melody', self)) return;
  iappli.device.speaker.stop();
  postMediaAction(iappli, audioOf(self).listener, self, AUDIO_STOPPED);
}
