import { throwableClass } from './throwable-class.ts';

export const NoSuchFieldError = throwableClass(
  'java.lang.NoSuchFieldError',
  'java.lang.IncompatibleClassChangeError',
);
