// Melodies made for tests: a Standard MIDI File and an MFi one.

function chunk(name: string, lengthBytes: 2 | 4, data: readonly number[]): number[] {
  const length = [data.length >> 24, data.length >> 16, data.length >> 8, data.length];
  const shown = length.slice(4 - lengthBytes).map((byte) => byte & 0xff);
  return [...Buffer.from(name), ...shown, ...data];
}

/** A track's events are bytes with their delta times; 96 ticks are a quarter note. */
export function smf(...tracks: readonly (readonly number[])[]): Uint8Array {
  const head = chunk('MThd', 4, [0, 1, 0, tracks.length, 0, 96]);
  return Uint8Array.from([...head, ...tracks.flatMap((track) => chunk('MTrk', 4, track))]);
}

/** Events with their delta times, of notes of three bytes, or of four. */
export function mfi(events: readonly number[], longNotes = false): Uint8Array {
  const notes = longNotes ? chunk('note', 2, [0, 1]) : [];
  const head = [1, 1, 1, ...chunk('titl', 2, [0x61]), ...notes];
  const body = [0, head.length, ...head, ...chunk('trac', 4, events)];
  return Uint8Array.from(chunk('melo', 4, body));
}
