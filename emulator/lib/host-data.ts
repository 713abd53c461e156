// How the host's part of a library object is kept: plain data, Java objects and pictures in any
// depth. Everything a DoJa or MIDP class keeps beside its Java fields is of this kind.
import { Surface, type TextRun } from '../device/screen/surface.ts';
import type { HostKind } from '../vm/native/host-kind.ts';
import type { HostState } from '../vm/native/library-class.ts';
import { Instance, JavaArray, type JavaObject } from '../vm/run-time-data.ts';

/** An image takes two bytes a pixel on a handset. */
const BYTES_PER_PIXEL = 2;

export const HOST_DATA: HostState = { references: javaObjectsIn };

/** The same for images, whose pixels lie in the Java heap. */
export const PICTURE_DATA: HostState = { ...HOST_DATA, bytes: pictureBytes };

type SavedPicture = {
  readonly width: number;
  readonly height: number;
  readonly isOpaque: boolean;
  /** Pixels row by row: how many in a row are alike, and their 0xAARRGGBB. */
  readonly runs: readonly number[];
  readonly texts: readonly TextRun[];
};

/** Pictures are saved once each, so that an image and what shows it go on sharing it. */
export const PICTURE_KIND: HostKind = {
  name: 'picture',
  type: Surface,
  save: ({ width, height, isOpaque, pixels, texts }: Surface): SavedPicture => ({
    width,
    height,
    isOpaque,
    runs: runsOf(pixels),
    texts: [...texts],
  }),
  restore: ({ width, height, isOpaque, runs, texts }: SavedPicture): Surface => {
    const picture = new Surface(width, height, isOpaque ? undefined : 0);
    let start = 0;
    for (let index = 0; index < runs.length; index += 2) {
      const end = start + (runs[index] ?? 0);
      picture.pixels.fill(runs[index + 1] ?? 0, start, end);
      start = end;
    }
    for (const run of texts) picture.addText(run);
    return picture;
  },
};

function runsOf(pixels: Uint32Array): number[] {
  const runs: number[] = [];
  let start = 0;
  for (let end = 1; end <= pixels.length; end++) {
    if (end < pixels.length && pixels[end] === pixels[start]) continue;
    runs.push(end - start, pixels[start] ?? 0);
    start = end;
  }
  return runs;
}

/** Every Java object in the host's data. */
export function javaObjectsIn(value: unknown): JavaObject[] {
  if (value instanceof Instance || value instanceof JavaArray) return [value];
  if (Array.isArray(value)) return value.flatMap(javaObjectsIn);
  return isRecord(value) ? Object.values(value).flatMap(javaObjectsIn) : [];
}

function pictureBytes(value: unknown): number {
  if (value instanceof Surface) return value.width * value.height * BYTES_PER_PIXEL;
  if (!isRecord(value) && !Array.isArray(value)) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + pictureBytes(each), 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
