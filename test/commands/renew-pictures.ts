// `npm run pictures`: the README's pictures, cut out of the photographs that the journey in Chromium has just taken.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { photographPath } from '../support/photographs.ts';

const FOLDER = fileURLToPath(new URL('../../.github/pictures/', import.meta.url));

type Part = {
  readonly photograph: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
};

// oxfmt-ignore: a table
const PARTS: readonly Part[] = [
  {
    photograph: 'journey/pc-2-set-up',
    name: 'portal',
    x: 260,
    y: 0,
    width: 760,
    height: 850,
    scale: 0.5,
  },
  {
    photograph: 'journey/05-page',
    name: 'phone',
    x: 110,
    y: 50,
    width: 870,
    height: 800,
    scale: 0.5,
  },
  {
    photograph: 'journey/10-password',
    name: 'token-app',
    x: 150,
    y: 100,
    width: 260,
    height: 370,
    scale: 1,
  },
];

mkdirSync(FOLDER, { recursive: true });
for (const part of PARTS) writeFileSync(`${FOLDER}${part.name}.png`, await cutOut(part));

async function cutOut({ photograph, x, y, width, height, scale }: Part): Promise<Uint8Array> {
  const picture = await loadImage(readFileSync(photographPath(photograph)));
  const canvas = createCanvas(width * scale, height * scale);
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, width, height, 0, 0, canvas.width, canvas.height);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  // 32 shades are enough, and halve the file.
  image.data.forEach((value, index) => {
    image.data[index] = index % 4 === 3 ? 255 : Math.min(255, Math.round(value / 8) * 8);
  });
  context.putImageData(image, 0, 0);
  return canvas.toBuffer('image/png');
}
