import { throwableClass } from './throwable-class.ts';

export const ClassNotFoundException = throwableClass(
  'java.lang.ClassNotFoundException',
  'Exception',
);
