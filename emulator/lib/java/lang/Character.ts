// java.lang.Character of CLDC: digits and case; the host part is the value.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { boxEquals, setHost } from './boxes.ts';
import { digitOf } from './parse-integer.ts';
import { mapUnits } from './text-operations.ts';

export const Character = defineClass('public final class java.lang.Character', {
  fields: {
    'public static final int MIN_RADIX': 2,
    'public static final int MAX_RADIX': 36,
    'public static final char MIN_VALUE': 0,
    'public static final char MAX_VALUE': 0xffff,
  },
  methods: {
    'public Character(char value)': setHost,
    'public char charValue()': (_call, self: Instance) => Number(self.host),
    'public String toString()': (_call, self: Instance) => String.fromCharCode(Number(self.host)),
    'public int hashCode()': (_call, self: Instance) => Number(self.host),
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      boxEquals(self, other),
    'public static boolean isDigit(char value)': (_call, value: number) =>
      /\p{Nd}/u.test(String.fromCharCode(value)),
    'public static boolean isLowerCase(char value)': (_call, value: number) =>
      /\p{Ll}/u.test(String.fromCharCode(value)),
    'public static boolean isUpperCase(char value)': (_call, value: number) =>
      /\p{Lu}/u.test(String.fromCharCode(value)),
    'public static char toLowerCase(char value)': (_call, value: number) =>
      mapUnits(String.fromCharCode(value), (unit) => unit.toLowerCase()).charCodeAt(0),
    'public static char toUpperCase(char value)': (_call, value: number) =>
      mapUnits(String.fromCharCode(value), (unit) => unit.toUpperCase()).charCodeAt(0),
    'public static int digit(char value, int radix)': (_call, value: number, radix: number) =>
      digitOf(value, radix),
  },
});
