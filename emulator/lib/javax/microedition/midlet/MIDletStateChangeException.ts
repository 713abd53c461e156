import type { LibraryClass } from '../../../../vm/native/library-class.ts';
import { throwableClass } from '../../../java/lang/throwable-class.ts';

export const MIDletStateChangeException: LibraryClass = throwableClass(
  'javax.microedition.midlet.MIDletStateChangeException',
  'Exception',
);
