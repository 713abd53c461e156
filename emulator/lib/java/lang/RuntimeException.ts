import { throwableClass } from './throwable-class.ts';

export const RuntimeException = throwableClass('java.lang.RuntimeException', 'Exception');
