import { throwableClass } from './throwable-class.ts';

export const OutOfMemoryError = throwableClass('java.lang.OutOfMemoryError', 'VirtualMachineError');
