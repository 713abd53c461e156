import { throwableClass } from '../lang/throwable-class.ts';

export const EmptyStackException = throwableClass(
  'java.util.EmptyStackException',
  'RuntimeException',
);
