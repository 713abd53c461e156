// Pictures as the host's part of a Java object: what they weigh, and how they are kept.
import { Surface } from '../device/screen/surface.ts';
import type { HostState } from '../vm/native/library-class.ts';

type SavedSurface = {
  readonly width: number;
  readonly height: number;
  readonly pixels: readonly number[];
};

/** An image takes two bytes a pixel on a handset. */
const BYTES_PER_PIXEL = 2;

export const SURFACE_STATE: HostState = {
  save: (host) => (host === null ? null : saveSurface(host as Surface)),
  restore: (saved) => (saved === null ? null : restoreSurface(saved as SavedSurface)),
  bytes: (host) =>
    host === null ? 0 : (host as Surface).width * (host as Surface).height * BYTES_PER_PIXEL,
};

function saveSurface({ width, height, pixels }: Surface): SavedSurface {
  return { width, height, pixels: [...pixels] };
}

function restoreSurface({ width, height, pixels }: SavedSurface): Surface {
  const surface = new Surface(width, height);
  surface.pixels.set(pixels);
  return surface;
}
