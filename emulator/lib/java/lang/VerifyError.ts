import { throwableClass } from './throwable-class.ts';

export const VerifyError = throwableClass('java.lang.VerifyError', 'java.lang.LinkageError');
