import { throwableClass } from './throwable-class.ts';

export const IllegalArgumentException = throwableClass(
  'java.lang.IllegalArgumentException',
  'RuntimeException',
);
