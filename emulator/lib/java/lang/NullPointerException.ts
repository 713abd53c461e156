import { throwableClass } from './throwable-class.ts';

export const NullPointerException = throwableClass(
  'java.lang.NullPointerException',
  'RuntimeException',
);
