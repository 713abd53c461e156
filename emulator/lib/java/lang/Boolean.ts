// java.lang.Boolean: the host part is the value. TRUE and FALSE came with CLDC 1.1.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { box, boxEquals, setHost } from './boxes.ts';

export const Boolean = defineClass('public final class java.lang.Boolean', {
  fields: {
    'public static final Boolean TRUE': null,
    'public static final Boolean FALSE': null,
  },
  initialize: (call) => {
    call.setStatic('java.lang.Boolean', 'TRUE', box(call, 'java.lang.Boolean', true));
    call.setStatic('java.lang.Boolean', 'FALSE', box(call, 'java.lang.Boolean', false));
  },
  methods: {
    'public Boolean(boolean value)': setHost,
    'public boolean booleanValue()': (_call, self: Instance) => self.host === true,
    'public String toString()': (_call, self: Instance) => String(self.host),
    'public int hashCode()': (_call, self: Instance) => (self.host === true ? 1231 : 1237),
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      boxEquals(self, other),
  },
});
