import { throwableClass } from '../lang/throwable-class.ts';

export const EOFException = throwableClass('java.io.EOFException', 'java.io.IOException');
