// DoJa-3.0: a text of the phone's own that can be shown and not read. Only trusted applications get or make any, and
// none here is trusted.
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import { defineClass, type LibraryClass } from '../../../../vm/native/library-class.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';

const NAME = 'com.nttdocomo.lang.XString';

export const XString: LibraryClass = defineClass(`public final class ${NAME} extends XObject`, {
  methods: {
    // DoJa-4.1
    'public XString(String text)': (_call, _self: Instance, text: string | null) => {
      throw new JavaThrow(
        text === null ? 'java.lang.NullPointerException' : 'java.lang.SecurityException',
      );
    },
  },
});
