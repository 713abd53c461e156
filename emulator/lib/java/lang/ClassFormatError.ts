import { throwableClass } from './throwable-class.ts';

export const ClassFormatError = throwableClass(
  'java.lang.ClassFormatError',
  'java.lang.LinkageError',
);
