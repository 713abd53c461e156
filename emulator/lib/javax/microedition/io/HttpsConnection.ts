import { defineClass } from '../../../../vm/native/library-class.ts';

export const HttpsConnection = defineClass(
  'public interface javax.microedition.io.HttpsConnection extends HttpConnection',
  {
    methods: {
      'public SecurityInfo getSecurityInfo() throws java.io.IOException': null,
      'public int getPort()': null,
    },
  },
);
