import { throwableClass } from '../lang/throwable-class.ts';

export const IOException = throwableClass('java.io.IOException', 'Exception');
