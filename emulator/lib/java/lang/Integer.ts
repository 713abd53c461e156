// java.lang.Integer: the host part is the value.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { box, boxEquals, setHost } from './boxes.ts';
import { formatWhole, INT_RANGE, parseWhole } from './parse-integer.ts';

export const Integer = defineClass('public final class java.lang.Integer', {
  fields: {
    'public static final int MIN_VALUE': -2147483648,
    'public static final int MAX_VALUE': 2147483647,
  },
  methods: {
    'public Integer(int value)': setHost,
    'public static int parseInt(String text) throws NumberFormatException': (
      _call,
      text: string | null,
    ) => parseInt32(text, 10),
    'public static int parseInt(String text, int radix) throws NumberFormatException': (
      _call,
      text: string | null,
      radix: number,
    ) => parseInt32(text, radix),
    'public static Integer valueOf(String text) throws NumberFormatException': (
      call,
      text: string | null,
    ) => box(call, 'java.lang.Integer', parseInt32(text, 10)),
    'public static Integer valueOf(String text, int radix) throws NumberFormatException': (
      call,
      text: string | null,
      radix: number,
    ) => box(call, 'java.lang.Integer', parseInt32(text, radix)),
    'public static String toString(int value)': (_call, value: number) => String(value),
    'public static String toString(int value, int radix)': (_call, value: number, radix: number) =>
      formatWhole(value, radix),
    'public static String toHexString(int value)': (_call, value: number) =>
      (value >>> 0).toString(16),
    'public static String toOctalString(int value)': (_call, value: number) =>
      (value >>> 0).toString(8),
    'public static String toBinaryString(int value)': (_call, value: number) =>
      (value >>> 0).toString(2),
    'public byte byteValue()': (_call, self: Instance) => (Number(self.host) << 24) >> 24,
    'public short shortValue()': (_call, self: Instance) => (Number(self.host) << 16) >> 16,
    'public int intValue()': (_call, self: Instance) => Number(self.host),
    'public long longValue()': (_call, self: Instance) => BigInt(Number(self.host)),
    'public float floatValue()': (_call, self: Instance) => Number(self.host),
    'public double doubleValue()': (_call, self: Instance) => Number(self.host),
    'public String toString()': (_call, self: Instance) => String(self.host),
    'public int hashCode()': (_call, self: Instance) => Number(self.host),
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      boxEquals(self, other),
  },
});

function parseInt32(text: string | null, radix: number): number {
  return Number(parseWhole(text, radix, INT_RANGE));
}
