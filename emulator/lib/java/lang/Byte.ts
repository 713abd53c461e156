// java.lang.Byte: the host part is the value.
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { boxEquals, setHost } from './boxes.ts';
import { BYTE_RANGE, parseWhole } from './parse-integer.ts';

export const Byte = defineClass('public final class java.lang.Byte', {
  fields: {
    'public static final byte MIN_VALUE': -128,
    'public static final byte MAX_VALUE': 127,
  },
  methods: {
    'public Byte(byte value)': setHost,
    'public static byte parseByte(String text) throws NumberFormatException': (
      _call,
      text: string | null,
    ) => Number(parseWhole(text, 10, BYTE_RANGE)),
    'public static byte parseByte(String text, int radix) throws NumberFormatException': (
      _call,
      text: string | null,
      radix: number,
    ) => Number(parseWhole(text, radix, BYTE_RANGE)),
    'public byte byteValue()': (_call, self: Instance) => Number(self.host),
    'public String toString()': (_call, self: Instance) => String(self.host),
    'public int hashCode()': (_call, self: Instance) => Number(self.host),
    'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
      boxEquals(self, other),
  },
});
