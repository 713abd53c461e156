import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const CommandListener: LibraryClass = defineClass(
  'public interface javax.microedition.lcdui.CommandListener',
  {
    methods: {
      'public void commandAction(Command command, Displayable displayable)': null,
    },
  },
);
