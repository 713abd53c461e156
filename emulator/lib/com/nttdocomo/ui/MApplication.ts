// DoJa-2.0: an application that can stand by behind the phone's idle screen.
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';
import { IAPPLI } from '../iappli.ts';

export const MApplication: LibraryClass = defineClass(
  'public abstract class com.nttdocomo.ui.MApplication extends IApplication',
  {
    fields: {
      'public static final int MODE_CHANGED_EVENT': 1,
      'public static final int WAKEUP_TIMER_EVENT': 2,
      'public static final int FOLD_CHANGED_EVENT': 3,
    },
    methods: {
      'public MApplication()': (call, self: Instance) => {
        call.service(IAPPLI).app = self;
      },
      'public void processSystemEvent(int type, int param)': () => undefined,
      // It always runs in front here: there is no standing by.
      'public final boolean isActive()': () => true,
    },
  },
);
