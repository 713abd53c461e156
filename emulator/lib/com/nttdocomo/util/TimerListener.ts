import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const TimerListener: LibraryClass = defineClass(
  'public interface com.nttdocomo.util.TimerListener extends EventListener',
  {
    methods: {
      'public void timerExpired(Timer source)': null,
    },
  },
);
