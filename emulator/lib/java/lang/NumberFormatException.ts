import { throwableClass } from './throwable-class.ts';

export const NumberFormatException = throwableClass(
  'java.lang.NumberFormatException',
  'IllegalArgumentException',
);
