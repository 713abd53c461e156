import { throwableClass } from './throwable-class.ts';

export const IllegalAccessException = throwableClass(
  'java.lang.IllegalAccessException',
  'Exception',
);
