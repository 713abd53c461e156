// How the host's part of a library object is kept: plain data, Java objects and pictures in any
// depth. Everything a DoJa or MIDP class keeps beside its Java fields is of this kind.
import { Surface } from '../device/screen/surface.ts';
import type { HostState } from '../vm/native/library-class.ts';
import { Instance, JavaArray, type JavaObject } from '../vm/run-time-data.ts';

/** An image takes two bytes a pixel on a handset. */
const BYTES_PER_PIXEL = 2;

type SavedPicture = {
  readonly savedPicture: {
    readonly width: number;
    readonly height: number;
    readonly isOpaque: boolean;
  };
  readonly pixels: Uint32Array;
};

export const HOST_DATA: HostState = {
  save: (host) => convert(host, savePicture),
  restore: (saved) => convert(saved, restorePicture),
  references: javaObjectsIn,
};

/** The same for images, whose pixels lie in the Java heap. */
export const PICTURE_DATA: HostState = { ...HOST_DATA, bytes: pictureBytes };

function savePicture(value: object): SavedPicture | null {
  if (!(value instanceof Surface)) return null;
  const { width, height, isOpaque, pixels } = value;
  return { savedPicture: { width, height, isOpaque }, pixels };
}

function restorePicture(value: object): Surface | null {
  if (!('savedPicture' in value)) return null;
  const { savedPicture, pixels } = value as SavedPicture;
  const { width, height, isOpaque } = savedPicture;
  const picture = new Surface(width, height, isOpaque ? undefined : 0);
  picture.pixels.set(pixels);
  return picture;
}

/** A deep copy in which `replace` has put something else in the place of some objects. */
function convert(value: unknown, replace: (value: object) => object | null): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const replaced = replace(value);
  if (replaced !== null) return replaced;
  if (Array.isArray(value)) return value.map((each) => convert(each, replace));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, convert(each, replace)]),
  );
}

function javaObjectsIn(value: unknown): JavaObject[] {
  if (value instanceof Instance || value instanceof JavaArray) return [value];
  if (Array.isArray(value)) return value.flatMap(javaObjectsIn);
  return isRecord(value) ? Object.values(value).flatMap(javaObjectsIn) : [];
}

function pictureBytes(value: unknown): number {
  if (value instanceof Surface) return value.width * value.height * BYTES_PER_PIXEL;
  if (!isRecord(value)) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + pictureBytes(each), 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
