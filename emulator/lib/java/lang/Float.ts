// java.lang.Float (CLDC 1.1): the host part is the value.
import { bitsToFloat, floatToBits } from '../../../vm/heap/bits.ts';
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import { box, setHost } from './boxes.ts';
import { FLOATING_POINT_METHODS } from './floating-point-methods.ts';
import { formatFloat } from './format-floating-point.ts';
import { parseDouble } from './parse-floating-point.ts';

export const Float = defineClass('public final class java.lang.Float', {
  fields: {
    'public static final float POSITIVE_INFINITY': Infinity,
    'public static final float NEGATIVE_INFINITY': -Infinity,
    'public static final float NaN': NaN,
    'public static final float MAX_VALUE': 3.4028234663852886e38,
    'public static final float MIN_VALUE': 1.401298464324817e-45,
  },
  methods: {
    'public Float(float value)': setHost,
    'public Float(double value)': (_call, self: Instance, value: number) => {
      self.host = Math.fround(value);
    },
    'public static Float valueOf(String text) throws NumberFormatException': (
      call,
      text: string | null,
    ) => box(call, 'java.lang.Float', Math.fround(parseDouble(text))),
    'public static float parseFloat(String text) throws NumberFormatException': (
      _call,
      text: string | null,
    ) => parseDouble(text),
    'public static String toString(float value)': (_call, value: number) => formatFloat(value),
    'public static boolean isNaN(float value)': (_call, value: number) => Number.isNaN(value),
    'public static boolean isInfinite(float value)': (_call, value: number) =>
      Math.abs(value) === Infinity,
    'public static int floatToIntBits(float value)': (_call, value: number) => floatToBits(value),
    'public static float intBitsToFloat(int bits)': (_call, bits: number) => bitsToFloat(bits),
    'public int hashCode()': (_call, self: Instance) => floatToBits(Number(self.host)),
    'public String toString()': (_call, self: Instance) => formatFloat(Number(self.host)),
    ...FLOATING_POINT_METHODS,
  },
});
