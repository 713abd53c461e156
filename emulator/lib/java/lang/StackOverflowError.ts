import { throwableClass } from './throwable-class.ts';

export const StackOverflowError = throwableClass(
  'java.lang.StackOverflowError',
  'VirtualMachineError',
);
