// java.lang.Double (CLDC 1.1): the host part is the value.
import { bitsToDouble, doubleToBits } from '../../../vm/heap/bits.ts';
import { defineClass } from '../../../vm/native/library-class.ts';
import type { Instance } from '../../../vm/run-time-data.ts';
import { box, hashHalves, setHost } from './boxes.ts';
import { FLOATING_POINT_METHODS } from './floating-point-methods.ts';
import { formatDouble } from './format-floating-point.ts';
import { parseDouble } from './parse-floating-point.ts';

export const Double = defineClass('public final class java.lang.Double', {
  fields: {
    'public static final double POSITIVE_INFINITY': Infinity,
    'public static final double NEGATIVE_INFINITY': -Infinity,
    'public static final double NaN': NaN,
    'public static final double MAX_VALUE': 1.7976931348623157e308,
    'public static final double MIN_VALUE': 5e-324,
  },
  methods: {
    'public Double(double value)': setHost,

    'public static Double valueOf(String text) throws NumberFormatException': (
      call,
      text: string | null,
    ) => box(call, 'java.lang.Double', parseDouble(text)),
    'public static double parseDouble(String text) throws NumberFormatException': (
      _call,
      text: string | null,
    ) => parseDouble(text),
    'public static String toString(double value)': (_call, value: number) => formatDouble(value),
    'public static boolean isNaN(double value)': (_call, value: number) => Number.isNaN(value),
    'public static boolean isInfinite(double value)': (_call, value: number) =>
      Math.abs(value) === Infinity,
    'public static long doubleToLongBits(double value)': (_call, value: number) => {
      const { high, low } = doubleToBits(Number.isNaN(value) ? NaN : value);
      return (BigInt(high) << 32n) | BigInt(low >>> 0);
    },
    'public static double longBitsToDouble(long bits)': (_call, bits: bigint) =>
      bitsToDouble(Number(BigInt.asIntN(32, bits >> 32n)), Number(BigInt.asIntN(32, bits))),
    'public int hashCode()': (_call, self: Instance) => {
      const { high, low } = doubleToBits(Number(self.host));
      return hashHalves(high, low);
    },
    'public String toString()': (_call, self: Instance) => formatDouble(Number(self.host)),
    ...FLOATING_POINT_METHODS,
  },
});
