// A phone put by while one of its applications runs, as plain data fit for JSON. Its flash memory is kept apart.
import type { SavedApplication } from '../applications/running-application.ts';

export type SavedPhone = {
  /** Of the emulator that saved it. */
  readonly build: string;
  readonly softwareId: string;
  /** Tells the files it runs from from any that are stored under the same id later. */
  readonly installedAt: number;
  readonly application: SavedApplication;
};

/** What became of a saved application: it goes on, or its phone is switched on without it. */
export type Resumption = 'resumed' | 'other-build' | 'other-files';
