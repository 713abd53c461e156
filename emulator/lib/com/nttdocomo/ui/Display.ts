import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { NativeCall } from '../../../../vm/native/native-call.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';
import { showFrame } from './current-frame.ts';
import { frameOf } from './frame-state.ts';

export const Display: LibraryClass = defineClass('public class com.nttdocomo.ui.Display', {
  fields: {
    'public static final int KEY_0': 0,
    'public static final int KEY_1': 1,
    'public static final int KEY_2': 2,
    'public static final int KEY_3': 3,
    'public static final int KEY_4': 4,
    'public static final int KEY_5': 5,
    'public static final int KEY_6': 6,
    'public static final int KEY_7': 7,
    'public static final int KEY_8': 8,
    'public static final int KEY_9': 9,
    'public static final int KEY_ASTERISK': 10,
    'public static final int KEY_POUND': 11,
    'public static final int KEY_LEFT': 16,
    'public static final int KEY_UP': 17,
    'public static final int KEY_RIGHT': 18,
    'public static final int KEY_DOWN': 19,
    'public static final int KEY_SELECT': 20,
    'public static final int KEY_SOFT1': 21,
    'public static final int KEY_SOFT2': 22,
    'public static final int KEY_PRESSED_EVENT': 0,
    'public static final int KEY_RELEASED_EVENT': 1,
    'public static final int RESUME_VM_EVENT': 4,
    'public static final int RESET_VM_EVENT': 5,
    'public static final int UPDATE_VM_EVENT': 6,
    'public static final int TIMER_EXPIRED_EVENT': 7,
    'public static final int MEDIA_EVENT': 8,
  },
  methods: {
    'public static Frame getCurrent()': (call) => call.service(IAPPLI).frame,
    'public static int getHeight()': (call) => call.service(IAPPLI).screen.area.height,
    'public static int getWidth()': (call) => call.service(IAPPLI).screen.area.width,
    'public static boolean isColor()': (call) => call.service(IAPPLI).screen.colors > 16,
    'public static int numColors()': (call) => call.service(IAPPLI).screen.colors,
    'public static void setCurrent(Frame frame)': setCurrent,
  },
});

function setCurrent(call: NativeCall, frame: Instance | null): void {
  if (frame === null) throw new JavaThrow('java.lang.NullPointerException');
  if (frameOf(frame).kind === 'dialog') throw new JavaThrow('java.lang.IllegalArgumentException');
  const iappli = call.service(IAPPLI);
  if (iappli.isDialogOpen) iappli.nextFrame = frame;
  else showFrame(iappli, frame);
}
