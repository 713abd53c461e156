// A panel as text for a terminal: two pixels a character, the upper one as ink, the lower one as paper.
import type { Screen } from '../../device/screen/screen.ts';

const RESET = '\u001b[0m';

export type TerminalRoom = { readonly columns: number; readonly rows: number };

/** At most `rows` lines of at most `columns` characters; larger panels are shown smaller. */
export function formatHalfBlocks(screen: Screen, { columns, rows }: TerminalRoom): string {
  const rgba = screen.toRgba();
  const step = Math.ceil(Math.max(1, screen.width / columns, screen.height / (2 * rows)));
  const lines: string[] = [];
  for (let y = 0; y + step < screen.height; y += 2 * step) {
    let line = '';
    for (let x = 0; x < screen.width; x += step) {
      const upper = colorAt(rgba, y * screen.width + x);
      const lower = colorAt(rgba, (y + step) * screen.width + x);
      line += `\u001b[38;2;${upper}m\u001b[48;2;${lower}m▀`;
    }
    lines.push(line + RESET);
  }
  return lines.join('\n');
}

function colorAt(rgba: Uint8ClampedArray, pixel: number): string {
  const at = pixel * 4;
  return `${rgba[at]};${rgba[at + 1]};${rgba[at + 2]}`;
}
