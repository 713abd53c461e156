import type { Instance } from '../../../vm/run-time-data.ts';
import { initThrowable, throwableClass } from './throwable-class.ts';

export const ArrayIndexOutOfBoundsException = throwableClass(
  'java.lang.ArrayIndexOutOfBoundsException',
  'java.lang.IndexOutOfBoundsException',
  {
    methods: {
      'public ArrayIndexOutOfBoundsException(int index)': (call, self: Instance, index: number) =>
        initThrowable(call, self, `Array index out of range: ${index}`),
    },
  },
);
