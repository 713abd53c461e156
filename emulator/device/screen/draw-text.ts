// One line of text, glyph by glyph.
import type { BitmapFont, Glyph } from '../font/bitmap-font.ts';
import { blendPixel } from './blend-pixel.ts';
import type { Point } from './fill-polygon.ts';
import { intersect, type Rectangle } from './rectangle.ts';
import type { Surface } from './surface.ts';

export type TextDrawing = {
  readonly text: string;
  /** Left end of the base line. */
  readonly at: Point;
  readonly font: BitmapFont;
  readonly color: number;
  readonly surface: Surface;
  readonly clip: Rectangle;
};

export function drawText(drawing: TextDrawing): void {
  const { text, at, font } = drawing;
  let x = at.x;
  const top = at.y - font.ascent;
  for (const character of text) {
    const glyph = font.glyph(character);
    drawGlyph(glyph, { x, y: top }, drawing);
    x += glyph.advance;
  }
  const box = { x: at.x, y: top, width: x - at.x, height: font.height };
  drawing.surface.addText({ ...intersect(box, drawing.clip), text });
}

function drawGlyph(glyph: Glyph, at: Point, { color: pen, surface, clip }: TextDrawing): void {
  const box = { x: at.x, y: at.y, width: glyph.width, height: glyph.height };
  const shown = intersect(box, clip);
  const isOwn = glyph.picture !== null && !(glyph.picture.isPlain && isLight(pen));
  for (let y = shown.y; y < shown.y + shown.height; y++) {
    for (let x = shown.x; x < shown.x + shown.width; x++) {
      const dot = (y - at.y) * glyph.width + (x - at.x);
      const coverage = glyph.coverage[dot] ?? 0;
      if (coverage === 0) continue;
      const color = isOwn ? ((glyph.picture?.colors[dot] ?? 0) | OPAQUE) >>> 0 : pen;
      const index = y * surface.width + x;
      surface.pixels[index] = blendPixel(surface.pixels[index] ?? 0, color, coverage);
    }
  }
}

const OPAQUE = 0xff000000;

/** Ink for a dark ground. */
function isLight(pen: number): boolean {
  return Math.min((pen >>> 16) & 0xff, (pen >>> 8) & 0xff, pen & 0xff) > 0xa0;
}
