// Elliptic arcs and pie slices as Java draws them: angles in degrees, 0 at three o'clock,
// counter-clockwise, stretched so that 45° always points at the corner of the box.
import { intersect, type Rectangle } from './rectangle.ts';
import type { Plot } from './trace-line.ts';

export type Arc = Rectangle & { readonly startAngle: number; readonly arcAngle: number };

/** Plots every pixel of the pie slice inscribed in the arc's box. */
export function fillArc(arc: Arc, bounds: Rectangle, plot: Plot): void {
  forEachPixel(arc, bounds, (x, y) => {
    if (isInside(arc, x, y) && isSwept(arc, x, y)) plot(x, y);
  });
}

/** Plots the outline of the ellipse inscribed in the arc's box, as far as the arc sweeps. */
export function traceArc(arc: Arc, bounds: Rectangle, plot: Plot): void {
  forEachPixel(arc, bounds, (x, y) => {
    if (isEdge(arc, x, y) && isSwept(arc, x, y)) plot(x, y);
  });
}

function forEachPixel(arc: Arc, bounds: Rectangle, visit: Plot): void {
  const area = intersect(arc, bounds);
  for (let y = area.y; y < area.y + area.height; y++) {
    for (let x = area.x; x < area.x + area.width; x++) visit(x, y);
  }
}

function isInside(arc: Rectangle, x: number, y: number): boolean {
  const u = (2 * (x - arc.x) + 1) / arc.width - 1;
  const v = (2 * (y - arc.y) + 1) / arc.height - 1;
  return u * u + v * v <= 1;
}

function isEdge(arc: Rectangle, x: number, y: number): boolean {
  if (!isInside(arc, x, y)) return false;
  return (
    !isInside(arc, x - 1, y) ||
    !isInside(arc, x + 1, y) ||
    !isInside(arc, x, y - 1) ||
    !isInside(arc, x, y + 1)
  );
}

function isSwept(arc: Arc, x: number, y: number): boolean {
  if (Math.abs(arc.arcAngle) >= 360) return true;
  const u = (2 * (x - arc.x) + 1) / arc.width - 1;
  const v = (2 * (y - arc.y) + 1) / arc.height - 1;
  const angle = (Math.atan2(-v, u) * 180) / Math.PI;
  const from = arc.arcAngle < 0 ? arc.startAngle + arc.arcAngle : arc.startAngle;
  const past = (((angle - from) % 360) + 360) % 360;
  return past <= Math.abs(arc.arcAngle);
}
