// DoJa's default layout: from left to right, and on a new line when there is no room left. An
// HTMLLayout also says where lines begin and how they are aligned.
import type { Rectangle } from '../../device/screen/rectangle.ts';
import type { Alignment, Size } from './widget.ts';

/** A new line: empty lines before it, and the alignment from there on. */
export type LineStart = { readonly emptyLines: number; readonly alignment: Alignment };

/** By the index of the part that begins the line. */
export type LineStarts = Readonly<Record<number, LineStart>>;

/** Pixels between neighbours and between lines. */
const GAP = 1;
/** Height of an empty line where nothing tells it. */
const EMPTY_LINE = 12;

type Line = { readonly boxes: Rectangle[]; readonly start: LineStart };

/** Boxes for parts of the given sizes, in a column of `width` pixels. */
export function flowLayout(
  sizes: readonly Size[],
  width: number,
  breaks: LineStarts = {},
): Rectangle[] {
  const lines = breakLines(sizes, width, breaks);
  let y = 0;
  return lines.flatMap(({ boxes, start }) => {
    y += start.emptyLines * EMPTY_LINE;
    const last = boxes.at(-1);
    const free = last === undefined ? 0 : width - last.x - last.width;
    const shift = { left: 0, center: Math.floor(free / 2), right: free }[start.alignment];
    const placed = boxes.map((box) => ({ ...box, x: box.x + shift, y }));
    y += Math.max(0, ...boxes.map((box) => box.height)) + GAP;
    return placed;
  });
}

function breakLines(sizes: readonly Size[], width: number, breaks: LineStarts): Line[] {
  let line: Line = { boxes: [], start: { emptyLines: 0, alignment: 'left' } };
  const lines = [line];
  let x = 0;
  sizes.forEach((size, index) => {
    const start = breaks[index];
    if (start !== undefined || (x > 0 && x + size.width > width)) {
      line = { boxes: [], start: start ?? { ...line.start, emptyLines: 0 } };
      lines.push(line);
      x = 0;
    }
    line.boxes.push({ x, y: 0, ...size });
    x += size.width + GAP;
  });
  return lines;
}
