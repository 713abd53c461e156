import { throwableClass } from './throwable-class.ts';

export const Error = throwableClass('java.lang.Error', 'Throwable');
