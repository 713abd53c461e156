// The colours of the drawings, by letter. A capital is ink: a phone with emoji of one colour shows only that.
// A small letter fills.

export const CLEAR = '.';

const COLORS: Readonly<Record<string, number>> = {
  K: 0xff202428, k: 0xff4a5058, // black
  S: 0xff727a84, s: 0xffccd2da, // silver
  W: 0xffffffff, w: 0xffffffff, // white, as ink and as paper
  R: 0xffd8202c, r: 0xffff8c86, // red
  P: 0xffe2558f, p: 0xffffc4d8, // pink
  O: 0xffe07a12, o: 0xffffc070, // orange
  Y: 0xffc89400, y: 0xffffe25a, // yellow
  G: 0xff1f8038, g: 0xff8ed66a, // green
  B: 0xff1f55c4, b: 0xff8cbcff, // blue
  A: 0xff1590b8, a: 0xffb6ecff, // aqua
  V: 0xff7434ac, v: 0xffcda6f2, // violet
  N: 0xff7c4818, n: 0xffdcae76, // brown
}; // prettier-ignore

/** ARGB; transparent for CLEAR. */
export function colorOf(letter: string): number {
  return COLORS[letter] ?? 0;
}

export function isInk(letter: string): boolean {
  return /[A-VX-Z]/.test(letter);
}

/** A coloured letter in another colour, as ink or as a fill like before; black and white stay. */
export function tint(letter: string, color: string): string {
  if (/[KkWw.]/.test(letter)) return letter;
  return isInk(letter) ? color : color.toLowerCase();
}
