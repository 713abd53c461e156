import { throwableClass } from './throwable-class.ts';

export const IllegalStateException = throwableClass(
  'java.lang.IllegalStateException',
  'RuntimeException',
);
