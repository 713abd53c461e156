// Work that a key started and nobody waits for.
import { PowerCut } from '../../device/storage/memory-storage.ts';

/** A pulled battery ends it quietly; every other error is the emulator's own and is seen. */
export function inBackground(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    if (!(error instanceof PowerCut)) throw error;
  });
}
