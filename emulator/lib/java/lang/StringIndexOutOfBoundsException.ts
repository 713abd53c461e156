import type { Instance } from '../../../vm/run-time-data.ts';
import { initThrowable, throwableClass } from './throwable-class.ts';

export const StringIndexOutOfBoundsException = throwableClass(
  'java.lang.StringIndexOutOfBoundsException',
  'java.lang.IndexOutOfBoundsException',
  {
    methods: {
      'public StringIndexOutOfBoundsException(int index)': (call, self: Instance, index: number) =>
        initThrowable(call, self, `String index out of range: ${index}`),
    },
  },
);
