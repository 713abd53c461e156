// Many photographs on one sheet, to be looked at together.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

export type Photograph = { readonly name: string; readonly png: Uint8Array };

const GAP = 8;
const CAPTION = 18;

/** Writes a PNG: `columns` pictures a row, each under its name, cells as large as the largest picture. */
export async function writeContactSheet(
  path: string,
  photographs: readonly Photograph[],
  columns: number,
): Promise<void> {
  const pictures = await Promise.all(photographs.map(({ png }) => loadImage(Buffer.from(png))));
  const width = Math.max(...pictures.map((picture) => picture.width)) + GAP;
  const height = Math.max(...pictures.map((picture) => picture.height)) + CAPTION + GAP;
  const rows = Math.ceil(pictures.length / columns);
  const sheet = createCanvas(width * Math.min(columns, pictures.length) + GAP, height * rows + GAP);
  const context = sheet.getContext('2d');
  context.fillStyle = '#dddddd';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.fillStyle = '#000000';
  context.font = '12px sans-serif';
  pictures.forEach((picture, index) => {
    const x = GAP + (index % columns) * width;
    const y = GAP + Math.floor(index / columns) * height;
    context.fillText(photographs[index]?.name ?? '', x, y + CAPTION - 5, width - GAP);
    context.drawImage(picture, x, y + CAPTION);
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, sheet.toBuffer('image/png'));
}
