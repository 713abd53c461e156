// The methods of java.lang.Float and java.lang.Double that do the same in both.
import { numberToInt, numberToLong } from '../../../vm/instructions/conversions.ts';
import type { NativeFunction } from '../../../vm/native/library-class.ts';
import type { Instance, Reference } from '../../../vm/run-time-data.ts';
import { boxEquals } from './boxes.ts';

export const FLOATING_POINT_METHODS: Readonly<Record<string, NativeFunction>> = {
  'public boolean isNaN()': (_call, self: Instance) => Number.isNaN(self.host),
  'public boolean isInfinite()': (_call, self: Instance) =>
    Math.abs(Number(self.host)) === Infinity,
  'public byte byteValue()': (_call, self: Instance) =>
    (numberToInt(Number(self.host)) << 24) >> 24,
  'public short shortValue()': (_call, self: Instance) =>
    (numberToInt(Number(self.host)) << 16) >> 16,
  'public int intValue()': (_call, self: Instance) => numberToInt(Number(self.host)),
  'public long longValue()': (_call, self: Instance) => numberToLong(Number(self.host)),
  'public float floatValue()': (_call, self: Instance) => Number(self.host),
  'public double doubleValue()': (_call, self: Instance) => Number(self.host),
  'public boolean equals(Object other)': (_call, self: Instance, other: Reference) =>
    boxEquals(self, other),
};
