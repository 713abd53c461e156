// java.lang.Short: the host part is the value.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { boxEquals, setHost } from './boxes.ts';
import { SHORT_RANGE, parseWhole } from './parse-integer.ts';

export const Short = defineClass('public final class java.lang.Short', {
  fields: {
    'public static final short MIN_VALUE': -32768,
    'public static final short MAX_VALUE': 32767,
  },
  methods: {
    'public Short(short value)': setHost,
    'public static short parseShort(String text) throws NumberFormatException': (
      _call,
      text: string | null,
    ) => Number(parseWhole(text, 10, SHORT_RANGE)),
    'public static short parseShort(String text, int radix) throws NumberFormatException': (
      _call,
      text: string | null,
      radix: number,
    ) => Number(parseWhole(text, radix, SHORT_RANGE)),
    'public short shortValue()': (_call, self: Instance) => Number(self.host),
    'public String toString()': (_call, self: Instance) => String(self.host),
    'public int hashCode()': (_call, self: Instance) => Number(self.host),
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      boxEquals(self, other),
  },
});
