import { throwableClass } from '../lang/throwable-class.ts';

export const UTFDataFormatException = throwableClass(
  'java.io.UTFDataFormatException',
  'java.io.IOException',
);
