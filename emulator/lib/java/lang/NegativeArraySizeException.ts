import { throwableClass } from './throwable-class.ts';

export const NegativeArraySizeException = throwableClass(
  'java.lang.NegativeArraySizeException',
  'RuntimeException',
);
