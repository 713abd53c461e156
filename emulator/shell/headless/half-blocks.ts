// A panel as text for a terminal: two dots a character, the upper one as ink, the lower one as paper.
import type { Screen } from '../../device/screen/screen.ts';

const RESET = '\u001b[0m';

export type TerminalRoom = { readonly columns: number; readonly rows: number };

/** At most `rows` lines of at most `columns` characters; of larger panels a dot is the mean of a square. */
export function formatHalfBlocks(screen: Screen, { columns, rows }: TerminalRoom): string {
  const side = Math.ceil(Math.max(1, screen.width / columns, screen.height / (2 * rows)));
  const meanAt = createMean(screen, side);
  const lines: string[] = [];
  for (let y = 0; y + 2 * side <= screen.height; y += 2 * side) {
    let line = '';
    for (let x = 0; x + side <= screen.width; x += side) {
      line += `\u001b[38;2;${meanAt(x, y)}m\u001b[48;2;${meanAt(x, y + side)}m▀`;
    }
    lines.push(line + RESET);
  }
  return lines.join('\n');
}

/** The mean colour of a square, as "red;green;blue". */
function createMean(screen: Screen, side: number): (x: number, y: number) => string {
  const rgba = screen.toRgba();
  return (left, top) => {
    const sums = [0, 0, 0];
    for (let y = top; y < top + side; y++) {
      for (let x = left; x < left + side; x++) {
        const at = (y * screen.width + x) * 4;
        sums.forEach((sum, part) => (sums[part] = sum + (rgba[at + part] ?? 0)));
      }
    }
    return sums.map((sum) => Math.round(sum / (side * side))).join(';');
  };
}
