import { throwableClass } from '../lang/throwable-class.ts';

export const NoSuchElementException = throwableClass(
  'java.util.NoSuchElementException',
  'RuntimeException',
);
