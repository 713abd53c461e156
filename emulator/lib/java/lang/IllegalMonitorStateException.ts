import { throwableClass } from './throwable-class.ts';

export const IllegalMonitorStateException = throwableClass(
  'java.lang.IllegalMonitorStateException',
  'RuntimeException',
);
