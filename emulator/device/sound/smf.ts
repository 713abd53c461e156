// The time in a Standard MIDI File (RP-001).
import { nameAt, type MeasuredMelody } from './measured-melody.ts';

type Tempo = MeasuredMelody['tempos'][number];
type TrackTime = { readonly endTick: number; readonly tempos: readonly Tempo[] };

const HEADER_BYTES = 8;
/** 120 quarter notes a minute, until the file says otherwise. */
const USUAL_MS_PER_QUARTER = 500;

/** Null for another kind of file. Errors: RangeError, where it is cut off. */
export function measureSmf(view: DataView): MeasuredMelody | null {
  if (view.byteLength < 14 || nameAt(view, 0) !== 'MThd') return null;
  const division = view.getInt16(12);
  // A negative division counts ticks in frames of film: then the tempo plays no part.
  const framesTick = division < 0 ? 1000 / (-(division >> 8) * (division & 0xff)) : null;
  const ticksPerQuarter = Math.max(1, division);
  const tracks: TrackTime[] = [];
  let offset = HEADER_BYTES + view.getUint32(4);
  while (offset + HEADER_BYTES <= view.byteLength) {
    const length = view.getUint32(offset + 4);
    const start = offset + HEADER_BYTES;
    if (nameAt(view, offset) === 'MTrk') {
      tracks.push(new Track(view, start, ticksPerQuarter).measure(start + length));
    }
    offset = start + length;
  }
  const endTick = Math.max(0, ...tracks.map((track) => track.endTick));
  const first = { tick: 0, msPerTick: framesTick ?? USUAL_MS_PER_QUARTER / ticksPerQuarter };
  const changes = framesTick === null ? tracks.flatMap((track) => track.tempos) : [];
  return { endTick, tempos: [first, ...changes] };
}

class Track {
  readonly #view: DataView;
  readonly #ticksPerQuarter: number;
  #offset: number;
  #status = 0;

  constructor(view: DataView, offset: number, ticksPerQuarter: number) {
    this.#view = view;
    this.#offset = offset;
    this.#ticksPerQuarter = ticksPerQuarter;
  }

  measure(end: number): TrackTime {
    const tempos: Tempo[] = [];
    let tick = 0;
    while (this.#offset < end) {
      tick += this.#number();
      const msPerQuarter = this.#event();
      if (msPerQuarter === null) continue;
      tempos.push({ tick, msPerTick: msPerQuarter / this.#ticksPerQuarter });
    }
    return { endTick: tick, tempos };
  }

  /** Skips an event; the tempo in milliseconds a quarter note, where it sets one. */
  #event(): number | null {
    if (this.#view.getUint8(this.#offset) >= 0x80) this.#status = this.#byte();
    if (this.#status === 0xff) return this.#metaEvent();
    if (this.#status >= 0xf0) this.#offset += this.#number();
    else this.#offset += this.#status >> 4 === 0xc || this.#status >> 4 === 0xd ? 1 : 2;
    return null;
  }

  #metaEvent(): number | null {
    const type = this.#byte();
    const length = this.#number();
    const start = this.#offset;
    this.#offset += length;
    if (type !== 0x51) return null;
    const micros = (this.#view.getUint16(start) << 8) | this.#view.getUint8(start + 2);
    return micros / 1000;
  }

  #byte(): number {
    this.#offset += 1;
    return this.#view.getUint8(this.#offset - 1);
  }

  /** Seven bits a byte, the last one below 0x80. */
  #number(): number {
    let value = 0;
    for (;;) {
      const byte = this.#byte();
      value = (value << 7) | (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  }
}
