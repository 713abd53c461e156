import { throwableClass } from './throwable-class.ts';

export const InstantiationError = throwableClass(
  'java.lang.InstantiationError',
  'java.lang.IncompatibleClassChangeError',
);
