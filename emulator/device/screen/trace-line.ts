// Straight lines, one pixel a step along the longer axis.
import type { Rectangle } from './rectangle.ts';

export type Plot = (x: number, y: number) => void;
export type Line = {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
};

/** Plots the pixels of a line, both ends included; only steps inside `bounds` are walked. */
export function traceLine(line: Line, bounds: Rectangle, plot: Plot): void {
  const dx = line.x1 - line.x0;
  const dy = line.y1 - line.y0;
  if (Math.abs(dx) >= Math.abs(dy)) {
    walk(line.x0, line.x1, [bounds.x, bounds.x + bounds.width - 1], (x) => {
      plot(x, line.y0 + minor(x - line.x0, dy, dx));
    });
  } else {
    walk(line.y0, line.y1, [bounds.y, bounds.y + bounds.height - 1], (y) => {
      plot(line.x0 + minor(y - line.y0, dx, dy), y);
    });
  }
}

function walk(
  from: number,
  to: number,
  [first, last]: readonly [number, number],
  step: (at: number) => void,
): void {
  const start = Math.max(Math.min(from, to), first);
  const end = Math.min(Math.max(from, to), last);
  for (let at = start; at <= end; at++) step(at);
}

/** How far the shorter axis has moved after `steps` of the longer, halves away from zero. */
function minor(steps: number, rise: number, run: number): number {
  if (run === 0) return 0;
  const exact = (steps * rise) / run;
  return exact < 0 ? -Math.floor(0.5 - exact) : Math.floor(exact + 0.5);
}
