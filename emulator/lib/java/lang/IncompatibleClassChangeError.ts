import { throwableClass } from './throwable-class.ts';

export const IncompatibleClassChangeError = throwableClass(
  'java.lang.IncompatibleClassChangeError',
  'java.lang.LinkageError',
);
