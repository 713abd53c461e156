import { throwableClass } from './throwable-class.ts';

export const NoSuchMethodError = throwableClass(
  'java.lang.NoSuchMethodError',
  'java.lang.IncompatibleClassChangeError',
);
