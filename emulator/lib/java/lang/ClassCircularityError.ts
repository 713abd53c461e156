import { throwableClass } from './throwable-class.ts';

export const ClassCircularityError = throwableClass(
  'java.lang.ClassCircularityError',
  'java.lang.LinkageError',
);
