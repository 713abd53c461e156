import { throwableClass } from './throwable-class.ts';

export const IllegalThreadStateException = throwableClass(
  'java.lang.IllegalThreadStateException',
  'IllegalArgumentException',
);
