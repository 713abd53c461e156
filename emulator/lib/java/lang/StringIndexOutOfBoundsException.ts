import { throwableClass } from './throwable-class.ts';

export const StringIndexOutOfBoundsException = throwableClass(
  'java.lang.StringIndexOutOfBoundsException',
  'IndexOutOfBoundsException',
);
