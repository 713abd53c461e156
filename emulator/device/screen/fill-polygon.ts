// Filled polygons by the even-odd rule, sampled at pixel centres.
import type { Rectangle } from './rectangle.ts';

/** Paints the pixels x0 … x1 − 1 of row y. */
export type Span = (x0: number, x1: number, y: number) => void;
export type Point = { readonly x: number; readonly y: number };

/** Calls `span` for each run of pixels inside the polygon, within the rows of `bounds`. */
export function fillPolygon(points: readonly Point[], bounds: Rectangle, span: Span): void {
  const ys = points.map((point) => point.y);
  const top = Math.max(Math.min(...ys), bounds.y);
  const bottom = Math.min(Math.max(...ys), bounds.y + bounds.height);
  for (let y = top; y < bottom; y++) {
    const crossings = crossingsOf(points, y + 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      span(Math.ceil((crossings[i] ?? 0) - 0.5), Math.ceil((crossings[i + 1] ?? 0) - 0.5), y);
    }
  }
}

function crossingsOf(points: readonly Point[], y: number): number[] {
  const crossings: number[] = [];
  points.forEach((a, i) => {
    const b = points[(i + 1) % points.length] ?? a;
    if (a.y < y === b.y < y) return;
    crossings.push(a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y));
  });
  return crossings.sort((left, right) => left - right);
}
