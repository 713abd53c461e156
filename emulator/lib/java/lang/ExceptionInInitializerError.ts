import { throwableClass } from './throwable-class.ts';

export const ExceptionInInitializerError = throwableClass(
  'java.lang.ExceptionInInitializerError',
  'java.lang.LinkageError',
);
