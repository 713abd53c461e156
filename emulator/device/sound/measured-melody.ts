// What the readers of melodies have in common.

/** A melody's events measured: where the last sound ends, and every change of tempo. */
export type MeasuredMelody = {
  readonly endTick: number;
  readonly tempos: readonly { readonly tick: number; readonly msPerTick: number }[];
};

/** Four letters that name a part of a file. */
export function nameAt(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((each) => view.getUint8(offset + each)));
}
