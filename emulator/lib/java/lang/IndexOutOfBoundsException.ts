import { throwableClass } from './throwable-class.ts';

export const IndexOutOfBoundsException = throwableClass(
  'java.lang.IndexOutOfBoundsException',
  'RuntimeException',
);
