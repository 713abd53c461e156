// Rectangles with rounded corners.
import type { Painter } from '../../../../device/screen/painter.ts';

export type RoundRect = readonly [
  x: number,
  y: number,
  width: number,
  height: number,
  arcWidth: number,
  arcHeight: number,
];

/** Where the corners' ellipses begin: top left, top right, bottom left, bottom right. */
function corners([x, y, width, height, arcWidth, arcHeight]: RoundRect): readonly (readonly [
  x: number,
  y: number,
  startAngle: number,
])[] {
  const right = x + width - arcWidth;
  const bottom = y + height - arcHeight;
  return [
    [x, y, 90],
    [right, y, 0],
    [x, bottom, 180],
    [right, bottom, 270],
  ];
}

function fitting([x, y, width, height, arcWidth, arcHeight]: RoundRect): RoundRect {
  return [x, y, width, height, Math.min(arcWidth, width), Math.min(arcHeight, height)];
}

export function fillRoundRect(painter: Painter, shape: RoundRect): void {
  const fitted = fitting(shape);
  const [x, y, width, height, arcWidth, arcHeight] = fitted;
  const side = Math.floor(arcWidth / 2);
  const top = Math.floor(arcHeight / 2);
  painter.fillRect({ x: x + side, y, width: width - 2 * side, height });
  painter.fillRect({ x, y: y + top, width, height: height - 2 * top });
  for (const [left, up, startAngle] of corners(fitted)) {
    const box = { x: left, y: up, width: arcWidth, height: arcHeight };
    painter.fillArc({ ...box, startAngle, arcAngle: 90 });
  }
}

export function drawRoundRect(painter: Painter, shape: RoundRect): void {
  const fitted = fitting(shape);
  const [x, y, width, height, arcWidth, arcHeight] = fitted;
  const side = Math.floor(arcWidth / 2);
  const top = Math.floor(arcHeight / 2);
  const [right, bottom] = [x + width, y + height];
  painter.drawLine({ x0: x + side, y0: y, x1: right - side, y1: y });
  painter.drawLine({ x0: x + side, y0: bottom, x1: right - side, y1: bottom });
  painter.drawLine({ x0: x, y0: y + top, x1: x, y1: bottom - top });
  painter.drawLine({ x0: right, y0: y + top, x1: right, y1: bottom - top });
  for (const [left, up, startAngle] of corners(fitted)) {
    const box = { x: left, y: up, width: arcWidth, height: arcHeight };
    painter.drawArc({ ...box, startAngle, arcAngle: 90 });
  }
}
