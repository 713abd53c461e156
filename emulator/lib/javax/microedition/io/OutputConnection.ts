import { defineClass } from '../../../../vm/native/library-class.ts';

export const OutputConnection = defineClass(
  'public interface javax.microedition.io.OutputConnection extends Connection',
  {
    methods: {
      'public java.io.OutputStream openOutputStream() throws java.io.IOException': null,
      'public java.io.DataOutputStream openDataOutputStream() throws java.io.IOException': null,
    },
  },
);
