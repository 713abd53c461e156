import { throwableClass } from '../lang/throwable-class.ts';

export const UnsupportedEncodingException = throwableClass(
  'java.io.UnsupportedEncodingException',
  'java.io.IOException',
);
