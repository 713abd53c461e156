import { throwableClass } from './throwable-class.ts';

export const SecurityException = throwableClass('java.lang.SecurityException', 'RuntimeException');
