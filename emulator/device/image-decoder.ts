// Pictures come in as GIF, JPEG or PNG bytes; the host's own decoder makes pixels of them.
import type { Surface } from './screen/surface.ts';

/** Null when the bytes are no picture the host can read. */
export type ImageDecoder = (bytes: Uint8Array) => Promise<Surface | null>;
