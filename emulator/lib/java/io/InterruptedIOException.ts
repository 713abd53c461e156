import { throwableClass } from '../lang/throwable-class.ts';

export const InterruptedIOException = throwableClass(
  'java.io.InterruptedIOException',
  'java.io.IOException',
  { fields: { 'public int bytesTransferred': null } },
);
