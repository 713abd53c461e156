import { defineClass } from '../../../../vm/native/library-class.ts';

export const Connection = defineClass('public interface javax.microedition.io.Connection', {
  methods: {
    'public void close() throws java.io.IOException': null,
  },
});
