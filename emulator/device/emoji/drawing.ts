// Drawings as text: twelve rows of twelve letters, set side by side on sheets under their names.

/** A square of palette letters, row by row. */
export type Drawing = { readonly side: number; readonly letters: readonly string[] };

export const DRAWING_SIDE = 12;
/** From the left edge of one drawing of a sheet to that of the next. */
const PITCH = DRAWING_SIDE + 2;

/** The drawings of a sheet by name. Bands of drawings have an empty line between them. */
export function readSheet(sheet: string): Map<string, Drawing> {
  const drawings = new Map<string, Drawing>();
  for (const band of sheet.trim().split('\n\n')) {
    const [names = '', ...rows] = band.split('\n');
    names.split(/ +/).forEach((name, column) => {
      const left = column * PITCH;
      const letters = rows.flatMap((row) => row.slice(left, left + DRAWING_SIDE).split(''));
      drawings.set(name, { side: DRAWING_SIDE, letters });
    });
  }
  return drawings;
}

/** The drawing with each letter taken from where `from` says. */
export function rearrange(
  { side, letters }: Drawing,
  from: (column: number, row: number) => number,
): Drawing {
  const moved = letters.map((_letter, index) => {
    const source = from(index % side, Math.floor(index / side));
    return letters[source] ?? '.';
  });
  return { side, letters: moved };
}
