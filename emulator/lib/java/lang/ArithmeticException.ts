import { throwableClass } from './throwable-class.ts';

export const ArithmeticException = throwableClass(
  'java.lang.ArithmeticException',
  'RuntimeException',
);
