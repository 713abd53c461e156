import { throwableClass } from './throwable-class.ts';

export const LinkageError = throwableClass('java.lang.LinkageError', 'Error');
