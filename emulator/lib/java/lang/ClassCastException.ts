import { throwableClass } from './throwable-class.ts';

export const ClassCastException = throwableClass(
  'java.lang.ClassCastException',
  'RuntimeException',
);
