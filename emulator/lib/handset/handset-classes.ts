// Classes of the handset's own that no application names.
import type { LibraryClass } from '../../vm/native/library-class.ts';
import { EventThread } from './EventThread.ts';
import { Launcher } from './Launcher.ts';
import { MemoryInputStream } from './MemoryInputStream.ts';
import { Roots } from './Roots.ts';

export const HANDSET_CLASSES: readonly LibraryClass[] = [
  EventThread,
  Launcher,
  MemoryInputStream,
  Roots,
];
