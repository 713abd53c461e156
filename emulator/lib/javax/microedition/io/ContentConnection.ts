import { defineClass } from '../../../../vm/native/library-class.ts';

export const ContentConnection = defineClass(
  'public interface javax.microedition.io.ContentConnection extends StreamConnection',
  {
    methods: {
      'public String getType()': null,
      'public String getEncoding()': null,
      'public long getLength()': null,
    },
  },
);
