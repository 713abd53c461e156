// The time in an MFi melody (".mld"): a head, information chunks, then up to four tracks of events.
import { nameAt, type MeasuredMelody } from './measured-melody.ts';

type Tempo = MeasuredMelody['tempos'][number];

const HEAD_BYTES = 10;
const FIRST_CHUNK = 13;
/** 125 quarter notes of 48 ticks a minute, until the melody says otherwise. */
const USUAL_TEMPO: Tempo = { tick: 0, msPerTick: 60_000 / (125 * 48) };

const END_OF_TRACK = 0xdf;

/** Null for another kind of file. Errors: RangeError, where it is cut off. */
export function measureMfi(view: DataView): MeasuredMelody | null {
  if (view.byteLength < FIRST_CHUNK || nameAt(view, 0) !== 'melo') return null;
  const tracksStart = HEAD_BYTES + view.getUint16(8);
  const noteBytes = hasLongNotes(view, tracksStart) ? 2 : 1;
  const tempos: Tempo[] = [USUAL_TEMPO];
  let endTick = 0;
  let offset = tracksStart;
  while (offset + 8 <= view.byteLength) {
    const start = offset + 8;
    const end = start + view.getUint32(offset + 4);
    if (nameAt(view, offset) === 'trac') {
      const track = measureTrack(view, { start, end, noteBytes });
      endTick = Math.max(endTick, track.endTick);
      tempos.push(...track.tempos);
    }
    offset = end;
  }
  return { endTick, tempos };
}

/** Whether notes have a byte of strength and octave after their length. */
function hasLongNotes(view: DataView, end: number): boolean {
  for (let offset = FIRST_CHUNK; offset + 6 <= end; offset += 6 + view.getUint16(offset + 4)) {
    if (nameAt(view, offset) === 'note') return view.getUint16(offset + 6) === 1;
  }
  return false;
}

type TrackPlace = { readonly start: number; readonly end: number; readonly noteBytes: number };

function measureTrack(view: DataView, { start, end, noteBytes }: TrackPlace): MeasuredMelody {
  const tempos: Tempo[] = [];
  let tick = 0;
  let endTick = 0;
  let offset = start;
  while (offset < end) {
    tick += view.getUint8(offset);
    const isNote = (view.getUint8(offset + 1) & 0x3f) !== 0x3f;
    const second = view.getUint8(offset + 2);
    endTick = Math.max(endTick, isNote ? tick + second : tick);
    if (!isNote && second === END_OF_TRACK) break;
    const tempo = isNote ? null : msPerTick(second, view.getUint8(offset + 3));
    if (tempo !== null) tempos.push({ tick, msPerTick: tempo });
    offset += 2 + (isNote ? noteBytes : messageBytes(view, offset + 2));
  }
  return { endTick, tempos };
}

/** Bytes of a message that is no note, from its number on. */
function messageBytes(view: DataView, offset: number): number {
  const message = view.getUint8(offset);
  if (message >= 0xf0) return 3 + view.getUint16(offset + 1);
  return message < 0x80 ? 3 : 2;
}

/** Messages 0xC0 to 0xCF set the tempo: quarter notes a minute, and in the low bits how many ticks each has. */
function msPerTick(message: number, beats: number): number | null {
  if ((message & 0xf0) !== 0xc0 || (message & 7) === 7 || beats === 0) return null;
  const ticks = ((message & 8) === 0 ? 6 : 15) << (message & 7);
  return 60_000 / (beats * ticks);
}
