import type { SoundName } from '../../../../device/signals.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import { IAPPLI } from '../iappli.ts';

const DEV_BACKLIGHT = 0;
const DEV_VIBRATOR = 1;

/** In the order of SOUND_INFO … SOUND_CONFIRM. */
const SOUNDS: readonly SoundName[] = ['info', 'warning', 'error', 'alarm', 'confirm'];

export const PhoneSystem: LibraryClass = defineClass('public class com.nttdocomo.ui.PhoneSystem', {
  fields: {
    'public static final int DEV_BACKLIGHT': DEV_BACKLIGHT,
    'public static final int ATTR_BACKLIGHT_OFF': 0,
    'public static final int ATTR_BACKLIGHT_ON': 1,
    'public static final int DEV_VIBRATOR': DEV_VIBRATOR,
    'public static final int ATTR_VIBRATOR_OFF': 0,
    'public static final int ATTR_VIBRATOR_ON': 1,
    'public static final int SOUND_INFO': 0,
    'public static final int SOUND_WARNING': 1,
    'public static final int SOUND_ERROR': 2,
    'public static final int SOUND_ALARM': 3,
    'public static final int SOUND_CONFIRM': 4,
  },
  methods: {
    'public static final void playSound(int sound)': (call, sound: number) => {
      const name = SOUNDS[sound];
      if (name === undefined) throw new JavaThrow('java.lang.IllegalArgumentException');
      call.service(IAPPLI).device.signals.play(name);
    },
    'public static final void setAttribute(int device, int value)': setAttribute,
    // DoJa-2.0
    'public static final int getAttribute(int device)': (call, device: number) => {
      const { vibrating, backlight } = call.service(IAPPLI).device.signals.state;
      return Number(device === DEV_VIBRATOR ? vibrating : backlight);
    },
  },
});

function setAttribute(call: NativeCall, device: number, value: number): void {
  if (value !== 0 && value !== 1) throw new JavaThrow('java.lang.IllegalArgumentException');
  const { signals } = call.service(IAPPLI).device;
  if (device === DEV_BACKLIGHT) signals.set({ backlight: value === 1 });
  if (device === DEV_VIBRATOR) signals.set({ vibrating: value === 1 });
}
