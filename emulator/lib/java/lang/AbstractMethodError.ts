import { throwableClass } from './throwable-class.ts';

export const AbstractMethodError = throwableClass(
  'java.lang.AbstractMethodError',
  'java.lang.IncompatibleClassChangeError',
);
