// How long a melody lasts: Standard MIDI Files and MFi, the carriers' ".mld".
import type { MeasuredMelody } from './measured-melody.ts';
import { measureMfi } from './mfi.ts';
import { measureSmf } from './smf.ts';

/** Milliseconds until the last sound has ended, or null for bytes that are no melody of either kind. */
export function melodyLength(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const measured = measureSmf(view) ?? measureMfi(view);
    return measured === null ? null : lengthOf(measured);
  } catch (error) {
    // The data ends in the middle of an event.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function lengthOf({ endTick, tempos }: MeasuredMelody): number {
  const changes = [...tempos].sort((a, b) => a.tick - b.tick);
  let length = 0;
  changes.forEach(({ tick, msPerTick }, index) => {
    const end = Math.min(endTick, changes[index + 1]?.tick ?? endTick);
    length += Math.max(0, end - tick) * msPerTick;
  });
  return Math.round(length);
}
