import { defineClass } from '../../../../vm/native/library-class.ts';

export const InputConnection = defineClass(
  'public interface javax.microedition.io.InputConnection extends Connection',
  {
    methods: {
      'public java.io.InputStream openInputStream() throws java.io.IOException': null,
      'public java.io.DataInputStream openDataInputStream() throws java.io.IOException': null,
    },
  },
);
