// The hardware of a phone in Node.
import { createDevice, type Device } from '../../device/device.ts';
import type { EmojiSet } from '../../device/emoji/code-table.ts';
import { createFontSet } from '../../device/font/font-set.ts';
import type { HttpPort } from '../../device/radio/http-port.ts';
import { hasColors } from '../../device/screen/color-depth.ts';
import type { ScreenSize } from '../../device/screen/screen.ts';
import { MemoryStorage } from '../../device/storage/memory-storage.ts';
import type { Storage } from '../../device/storage/storage.ts';
import { nodeGlyphSource } from './node-glyph-source.ts';
import { decodeImageInNode } from './node-image-decoder.ts';

export type HeadlessDeviceOptions = {
  readonly screen: ScreenSize;
  readonly network: HttpPort;
  /** What the phone's clock shows when it is switched on. */
  readonly unixMs: number;
  readonly storage?: Storage;
  /** Whose emoji the letters have; docomo's unless told. */
  readonly emoji?: EmojiSet;
};

export function createHeadlessDevice(options: HeadlessDeviceOptions): Device {
  return createDevice({
    screen: options.screen,
    fonts: createFontSet(nodeGlyphSource(), options.screen.width, {
      set: options.emoji ?? 'docomo',
      hasColors: hasColors(options.screen.colors),
    }),
    decodeImage: decodeImageInNode,
    storage: options.storage ?? new MemoryStorage(),
    network: options.network,
    unixMs: options.unixMs,
  });
}
