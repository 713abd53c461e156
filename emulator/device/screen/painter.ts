// Draws into a surface: own rasteriser, so that every pixel is the same on every host.
import type { BitmapFont } from '../font/bitmap-font.ts';
import { blendPixel } from './blend-pixel.ts';
import { drawPicture } from './draw-picture.ts';
import { drawText } from './draw-text.ts';
import { fillPolygon, type Point } from './fill-polygon.ts';
import { intersect, moveBy, type Rectangle } from './rectangle.ts';
import type { Surface } from './surface.ts';
import { fillArc, traceArc, type Arc } from './trace-arc.ts';
import { traceLine, type Line } from './trace-line.ts';

/** A pen over one surface: colour, font, origin and clip. Coordinates are relative to the origin. */
export class Painter {
  readonly surface: Surface;
  font: BitmapFont;
  /** 0xAARRGGBB; a translucent colour is blended with what is there. */
  color = 0xff000000;
  /** Lines leave out every other pixel. */
  dotted = false;
  #originX = 0;
  #originY = 0;
  #clip: Rectangle;

  constructor(surface: Surface, font: BitmapFont) {
    this.surface = surface;
    this.font = font;
    this.#clip = surface.bounds;
  }

  get origin(): Point {
    return { x: this.#originX, y: this.#originY };
  }

  setOrigin(x: number, y: number): void {
    this.#originX = x;
    this.#originY = y;
  }

  /** The clip, relative to the origin. */
  get clip(): Rectangle {
    return moveBy(this.#clip, -this.#originX, -this.#originY);
  }

  setClip(area: Rectangle): void {
    const placed = moveBy(area, this.#originX, this.#originY);
    this.#clip = intersect(placed, this.surface.bounds);
  }

  clipTo(area: Rectangle): void {
    this.setClip(intersect(this.clip, area));
  }

  fillRect(area: Rectangle): void {
    const placed = intersect(moveBy(area, this.#originX, this.#originY), this.#clip);
    for (let y = placed.y; y < placed.y + placed.height; y++) {
      this.#fillRow(placed.x, placed.x + placed.width, y);
    }
    if (this.color >>> 24 === 0xff) this.surface.coverTexts(placed);
  }

  /** The outline of a box of width + 1 by height + 1 pixels, as Java draws it. */
  drawRect({ x, y, width, height }: Rectangle): void {
    if (width < 0 || height < 0) return;
    this.drawLine({ x0: x, y0: y, x1: x + width, y1: y });
    this.drawLine({ x0: x, y0: y + height, x1: x + width, y1: y + height });
    this.drawLine({ x0: x, y0: y + 1, x1: x, y1: y + height - 1 });
    this.drawLine({ x0: x + width, y0: y + 1, x1: x + width, y1: y + height - 1 });
  }

  drawLine(line: Line): void {
    traceLine(line, this.clip, (x, y) => this.#plot(x, y));
  }

  drawPolyline(points: readonly Point[]): void {
    points.slice(1).forEach((to, i) => {
      const from = points[i] ?? to;
      this.drawLine({ x0: from.x, y0: from.y, x1: to.x, y1: to.y });
    });
  }

  fillPolygon(points: readonly Point[]): void {
    fillPolygon(points, this.clip, (x0, x1, y) => {
      this.fillRect({ x: x0, y, width: x1 - x0, height: 1 });
    });
  }

  /** The outline of an ellipse of width + 1 by height + 1 pixels, as Java draws it. */
  drawArc(arc: Arc): void {
    const outline = { ...arc, width: arc.width + 1, height: arc.height + 1 };
    traceArc(outline, this.clip, (x, y) => this.#plot(x, y));
  }

  fillArc(arc: Arc): void {
    fillArc(arc, this.clip, (x, y) => this.#plot(x, y));
  }

  /** Copies a part of a picture (all of it unless told) with its top left corner at x, y. */
  drawPicture(picture: Surface, x: number, y: number, part: Rectangle = picture.bounds): void {
    const at = { x: x + this.#originX, y: y + this.#originY };
    drawPicture({ from: picture, part, to: this.surface, at, clip: this.#clip });
  }

  /** Draws one line of text whose base line is `baseline`, and records it on the surface. */
  drawText(text: string, x: number, baseline: number): void {
    const at = { x: x + this.#originX, y: baseline + this.#originY };
    const { surface, font, color } = this;
    drawText({ text, at, font, color, surface, clip: this.#clip });
  }

  #plot(x: number, y: number): void {
    if (this.dotted && ((x + y) & 1) === 1) return;
    const row = y + this.#originY;
    const column = x + this.#originX;
    if (!contains(this.#clip, column, row)) return;
    this.#fillRow(column, column + 1, row);
  }

  #fillRow(x0: number, x1: number, y: number): void {
    const { pixels, width } = this.surface;
    const start = y * width;
    if (this.color >>> 24 === 0xff) {
      pixels.fill(this.color, start + x0, start + x1);
      return;
    }
    for (let x = x0; x < x1; x++) {
      pixels[start + x] = blendPixel(pixels[start + x] ?? 0, this.color, 255);
    }
  }
}

function contains(area: Rectangle, x: number, y: number): boolean {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}
