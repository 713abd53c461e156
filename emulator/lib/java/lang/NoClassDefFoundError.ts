import { throwableClass } from './throwable-class.ts';

export const NoClassDefFoundError = throwableClass('java.lang.NoClassDefFoundError', 'Error');
