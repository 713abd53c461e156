import { defineClass } from '../../../../vm/native/library-class.ts';

export const StreamConnectionNotifier = defineClass(
  'public interface javax.microedition.io.StreamConnectionNotifier extends Connection',
  {
    methods: {
      'public StreamConnection acceptAndOpen() throws java.io.IOException': null,
    },
  },
);
