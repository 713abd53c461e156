// An i-appli's scratchpads: its only lasting memory, up to sixteen parts of fixed sizes, written in
// place. They begin as zeros and go when the application is deleted.
import type { Storage } from '../../../../device/storage/storage.ts';

export type Scratchpads = {
  readonly sizes: readonly number[];
  /** A copy of a part. Errors: RangeError, where there is no such part. */
  read(part: number): Uint8Array;
  write(part: number, position: number, bytes: Uint8Array): void;
};

/** Opens the scratchpads of the application of that name, made if need be. */
export function openScratchpads(
  storage: Storage,
  application: string,
  sizes: readonly number[],
): Scratchpads {
  sizes.forEach((size, part) => {
    const area = areaOf(application, part);
    if (storage.read(area)?.length !== size) storage.replace(area, new Uint8Array(size));
  });
  return {
    sizes,
    read(part) {
      const bytes = storage.read(areaOf(application, part));
      if (bytes === null) throw new RangeError(`There is no scratchpad ${part}`);
      return bytes;
    },
    write(part, position, bytes) {
      storage.write(areaOf(application, part), position, bytes);
    },
  };
}

function areaOf(application: string, part: number): string {
  return `scratchpad/${application}/${part}`;
}
