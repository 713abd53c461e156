// The app's icon as a PNG: a display with a password on it, drawn on a grid of any size.
import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const PALETTE = Buffer.from('000080ffffffc0c0c0', 'hex');
const NAVY = 0;
const WHITE = 1;
const GRAY = 2;

/** A square icon with a palette of eight bits, as the carriers ask for. */
export function createIcon(size: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_unused, x) => colorAt(x / size, y / size)),
  ]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('PLTE', PALETTE),
    chunk('IDAT', zlibSync(Uint8Array.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly to: readonly [number, number];
  readonly color: number;
};

/** What lies over the ground, the topmost last, in parts of the square. */
const BOXES: readonly Box[] = [
  { x: 0.1, y: 0.25, to: [0.9, 0.6], color: WHITE },
  ...[0.15, 0.35, 0.55, 0.75].map((x) => ({
    x,
    y: 0.35,
    to: [x + 0.1, 0.5] as const,
    color: NAVY,
  })),
  { x: 0.1, y: 0.7, to: [0.9, 0.8], color: GRAY },
  { x: 0.1, y: 0.7, to: [0.6, 0.8], color: WHITE },
];

function colorAt(x: number, y: number): number {
  const box = BOXES.findLast((one) => x >= one.x && x < one.to[0] && y >= one.y && y < one.to[1]);
  return box?.color ?? NAVY;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([frame, body, check]);
}
