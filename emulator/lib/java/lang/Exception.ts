import { throwableClass } from './throwable-class.ts';

export const Exception = throwableClass('java.lang.Exception', 'Throwable');
