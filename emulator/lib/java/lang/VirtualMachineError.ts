import { throwableClass } from './throwable-class.ts';

export const VirtualMachineError = throwableClass('java.lang.VirtualMachineError', 'Error');
