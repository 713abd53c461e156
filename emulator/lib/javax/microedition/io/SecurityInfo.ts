import { defineClass } from '../../../../vm/native/library-class.ts';

export const SecurityInfo = defineClass('public interface javax.microedition.io.SecurityInfo', {
  methods: {
    'public String getProtocolVersion()': null,
    'public String getProtocolName()': null,
    'public String getCipherSuite()': null,
  },
});
