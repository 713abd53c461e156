// A phone put by while one of its applications runs, as plain data fit for JSON. Its flash memory is kept apart.
import type { SavedApplication } from '../applications/running-application.ts';

export type SavedPhone = {
  readonly softwareId: string;
  readonly application: SavedApplication;
};
