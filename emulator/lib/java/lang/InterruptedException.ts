import { throwableClass } from './throwable-class.ts';

export const InterruptedException = throwableClass('java.lang.InterruptedException', 'Exception');
