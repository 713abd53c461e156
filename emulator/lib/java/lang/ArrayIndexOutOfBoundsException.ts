import { throwableClass } from './throwable-class.ts';

export const ArrayIndexOutOfBoundsException = throwableClass(
  'java.lang.ArrayIndexOutOfBoundsException',
  'IndexOutOfBoundsException',
);
