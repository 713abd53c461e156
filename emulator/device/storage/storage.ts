// The phone's flash memory as its firmware sees it: named areas of bytes, written in place.
// Everything that outlives an application is kept here: scratchpads, record stores, settings.

export type Storage = {
  /** The bytes of an area, or null when there is none; a copy. */
  read(area: string): Uint8Array | null;
  /** Writes a whole area at once: after a power cut it is either the old bytes or the new. */
  replace(area: string, bytes: Uint8Array): void;
  /** Overwrites a part of an area; a power cut may leave any prefix of it written. */
  write(area: string, position: number, bytes: Uint8Array): void;
  remove(area: string): void;
  /** Names of the areas that begin with `prefix`, sorted. */
  list(prefix: string): readonly string[];
};
