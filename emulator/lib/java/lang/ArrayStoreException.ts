import { throwableClass } from './throwable-class.ts';

export const ArrayStoreException = throwableClass(
  'java.lang.ArrayStoreException',
  'RuntimeException',
);
