// java.lang.Long: the host part is the value, a bigint.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { boxEquals, hashHalves, setHost } from './boxes.ts';
import { formatWhole, LONG_RANGE, parseWhole } from './parse-integer.ts';

export const Long = defineClass('public final class java.lang.Long', {
  fields: {
    'public static final long MIN_VALUE': LONG_RANGE.min,
    'public static final long MAX_VALUE': LONG_RANGE.max,
  },
  host: { save: String, restore: (saved) => BigInt(String(saved)) },
  methods: {
    'public Long(long value)': setHost,
    'public static long parseLong(String text) throws NumberFormatException': (
      _call,
      text: string | null,
    ) => parseWhole(text, 10, LONG_RANGE),
    'public static long parseLong(String text, int radix) throws NumberFormatException': (
      _call,
      text: string | null,
      radix: number,
    ) => parseWhole(text, radix, LONG_RANGE),
    'public static String toString(long value)': (_call, value: bigint) => String(value),
    'public static String toString(long value, int radix)': (_call, value: bigint, radix: number) =>
      formatWhole(value, radix),
    'public long longValue()': (_call, self: Instance) => self.host as bigint,
    'public float floatValue()': (_call, self: Instance) => Number(self.host),
    'public double doubleValue()': (_call, self: Instance) => Number(self.host),
    'public String toString()': (_call, self: Instance) => String(self.host),
    'public int hashCode()': (_call, self: Instance) => {
      const value = self.host as bigint;
      return hashHalves(Number(BigInt.asIntN(32, value >> 32n)), Number(BigInt.asIntN(32, value)));
    },
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      boxEquals(self, other),
  },
});
