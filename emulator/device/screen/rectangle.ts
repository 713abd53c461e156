// A rectangle of pixels: x and y are its left and top, inclusive; it may be empty.

export type Rectangle = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** The part both rectangles cover; width or height is 0 when they do not meet. */
export function intersect(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x),
    height: Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y),
  };
}

export function areaOf(rectangle: Rectangle): number {
  return rectangle.width * rectangle.height;
}

export function moveBy(rectangle: Rectangle, dx: number, dy: number): Rectangle {
  return { ...rectangle, x: rectangle.x + dx, y: rectangle.y + dy };
}
