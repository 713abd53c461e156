import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';

export const Screen: LibraryClass = defineClass(
  'public abstract class javax.microedition.lcdui.Screen extends Displayable',
  { methods: { 'Screen()': () => undefined } },
);
