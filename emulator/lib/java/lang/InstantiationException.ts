import { throwableClass } from './throwable-class.ts';

export const InstantiationException = throwableClass(
  'java.lang.InstantiationException',
  'Exception',
);
