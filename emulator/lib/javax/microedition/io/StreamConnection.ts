import { defineClass } from '../../../../vm/native/library-class.ts';

export const StreamConnection = defineClass(
  'public interface javax.microedition.io.StreamConnection extends InputConnection, OutputConnection',
  {
    methods: {},
  },
);
