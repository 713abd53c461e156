import { throwableClass } from './throwable-class.ts';

export const IllegalAccessError = throwableClass(
  'java.lang.IllegalAccessError',
  'java.lang.IncompatibleClassChangeError',
);
