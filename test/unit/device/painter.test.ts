// Pixels, drawn by hand on paper first.
import { describe, expect, test } from 'vitest';
import { BitmapFont } from '../../../emulator/device/font/bitmap-font.ts';
import { Painter } from '../../../emulator/device/screen/painter.ts';
import { Surface } from '../../../emulator/device/screen/surface.ts';

const SQUARE = new BitmapFont((_, size) => new Uint8Array(size * size).fill(255), 8);

function createPainter(width: number, height: number): Painter {
  return new Painter(new Surface(width, height), SQUARE);
}

/** One character a pixel: "#" black, "." white, "?" anything else. */
function picture({ surface }: Painter): string[] {
  const rows: string[] = [];
  for (let y = 0; y < surface.height; y++) {
    const row = surface.pixels.subarray(y * surface.width, (y + 1) * surface.width);
    rows.push([...row].map(letterOf).join(''));
  }
  return rows;
}

function letterOf(pixel: number): string {
  if (pixel === 0xff000000) return '#';
  return pixel === 0xffffffff ? '.' : '?';
}

describe('Painter', () => {
  test('drawRect() covers one pixel more than width and height', () => {
    const painter = createPainter(5, 4);
    painter.drawRect({ x: 0, y: 0, width: 3, height: 2 });
    expect(picture(painter)).toEqual(['####.', '#..#.', '####.', '.....']);
  });

  test('fillRect() covers exactly width and height', () => {
    const painter = createPainter(4, 3);
    painter.fillRect({ x: 1, y: 1, width: 2, height: 1 });
    expect(picture(painter)).toEqual(['....', '.##.', '....']);
  });

  test('drawLine() draws the same pixels in both directions', () => {
    const there = createPainter(6, 4);
    there.drawLine({ x0: 0, y0: 0, x1: 5, y1: 2 });
    const back = createPainter(6, 4);
    back.drawLine({ x0: 5, y0: 2, x1: 0, y1: 0 });
    expect(picture(there)).toEqual(['##....', '..##..', '....##', '......']);
    expect(picture(back)).toEqual(picture(there));
  });

  test('drawLine() walks only what the clip shows of an endless line', () => {
    const painter = createPainter(3, 3);
    painter.drawLine({ x0: -2_000_000_000, y0: 1, x1: 2_000_000_000, y1: 1 });
    expect(picture(painter)).toEqual(['...', '###', '...']);
  });

  test('fillPolygon() fills by the even-odd rule', () => {
    const painter = createPainter(5, 5);
    painter.fillPolygon([
      { x: 0, y: 0 },
      { x: 5, y: 0 },
      { x: 0, y: 5 },
    ]);
    expect(picture(painter)).toEqual(['####.', '###..', '##...', '#....', '.....']);
  });

  test('fillArc() fills a round pie and drawArc() draws its edge', () => {
    const pie = createPainter(6, 6);
    pie.fillArc({ x: 0, y: 0, width: 6, height: 6, startAngle: 0, arcAngle: 360 });
    expect(picture(pie)).toEqual(['.####.', '######', '######', '######', '######', '.####.']);
    const edge = createPainter(6, 6);
    edge.drawArc({ x: 0, y: 0, width: 5, height: 5, startAngle: 0, arcAngle: 360 });
    expect(picture(edge)).toEqual(['.####.', '#....#', '#....#', '#....#', '#....#', '.####.']);
  });

  test('fillArc() sweeps counter-clockwise from three o’clock', () => {
    const painter = createPainter(4, 4);
    painter.fillArc({ x: 0, y: 0, width: 4, height: 4, startAngle: 0, arcAngle: 90 });
    expect(picture(painter)).toEqual(['..#.', '..##', '....', '....']);
  });

  test('clip and origin keep drawing in its place', () => {
    const painter = createPainter(4, 4);
    painter.setOrigin(1, 1);
    painter.setClip({ x: 0, y: 0, width: 2, height: 2 });
    painter.fillRect({ x: -5, y: -5, width: 50, height: 50 });
    expect(picture(painter)).toEqual(['....', '.##.', '.##.', '....']);
    expect(painter.clip).toEqual({ x: 0, y: 0, width: 2, height: 2 });
  });

  test('drawPicture() blends transparency and copies within one surface', () => {
    const painter = createPainter(3, 1);
    const stamp = new Surface(2, 1, 0);
    stamp.pixels[1] = 0xff000000;
    painter.drawPicture(stamp, 0, 0);
    expect(picture(painter)).toEqual(['.#.']);
    painter.drawPicture(painter.surface, 1, 0);
    expect(picture(painter)).toEqual(['..#']);
  });
});

describe('Surface', () => {
  test('copy() of a picture with transparent parts still lets through what is below', () => {
    const stamp = new Surface(2, 1, 0);
    stamp.pixels[1] = 0xff000000;
    const painter = createPainter(2, 1);
    painter.drawPicture(stamp.copy(), 0, 0);
    expect(picture(painter)).toEqual(['.#']);
  });

  test('texts keeps what is drawn until half of it is painted over', () => {
    const painter = createPainter(40, 20);
    painter.drawText('AB', 2, 10);
    expect(painter.surface.texts).toEqual([{ text: 'AB', x: 2, y: 3, width: 8, height: 8 }]);
    painter.fillRect({ x: 0, y: 0, width: 5, height: 20 });
    expect(painter.surface.texts).toHaveLength(1);
    painter.fillRect({ x: 0, y: 0, width: 6, height: 20 });
    expect(painter.surface.texts).toEqual([]);
  });

  test('texts travel with a picture that is drawn elsewhere', () => {
    const source = createPainter(40, 20);
    source.drawText('OK', 0, 7);
    const target = createPainter(40, 20);
    target.drawPicture(source.surface, 10, 5);
    expect(target.surface.texts).toEqual([{ text: 'OK', x: 10, y: 5, width: 8, height: 8 }]);
  });
});
