import { throwableClass } from '../../../java/lang/throwable-class.ts';

export const ConnectionNotFoundException = throwableClass(
  'javax.microedition.io.ConnectionNotFoundException',
  'java.io.IOException',
);
