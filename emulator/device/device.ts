// The hardware of one phone, as everything that runs on it sees it.
import { Battery } from './battery.ts';
import { WallClock } from './clock.ts';
import type { FontSet } from './font/font-set.ts';
import type { ImageDecoder } from './image-decoder.ts';
import { Keypad } from './keypad.ts';
import { PendingWork } from './pending-work.ts';
import type { HttpPort } from './radio/http-port.ts';
import { Radio } from './radio/radio.ts';
import { Scheduler } from './scheduler.ts';
import { Screen, type ScreenSize } from './screen/screen.ts';
import { Signals } from './signals.ts';
import { Speaker } from './sound/speaker.ts';
import type { Storage } from './storage/storage.ts';

export type Device = {
  readonly screen: Screen;
  readonly fonts: FontSet;
  readonly decodeImage: ImageDecoder;
  readonly keypad: Keypad;
  readonly scheduler: Scheduler;
  readonly clock: WallClock;
  readonly storage: Storage;
  readonly radio: Radio;
  readonly battery: Battery;
  readonly signals: Signals;
  readonly speaker: Speaker;
  /** What the host has under way: exchanges in the air, pictures being decoded. */
  readonly pending: PendingWork;
};

/** What a shell supplies: a panel's size, letters, pictures, a memory, a network, the time. */
export type DeviceParts = {
  readonly screen: ScreenSize;
  readonly fonts: FontSet;
  readonly decodeImage: ImageDecoder;
  readonly storage: Storage;
  readonly network: HttpPort;
  readonly unixMs: number;
};

export function createDevice(parts: DeviceParts): Device {
  const scheduler = new Scheduler();
  const pending = new PendingWork();
  return {
    screen: new Screen(parts.screen),
    fonts: parts.fonts,
    decodeImage: (bytes) => pending.track(parts.decodeImage(bytes)),
    keypad: new Keypad(),
    scheduler,
    clock: new WallClock(() => scheduler.now, parts.unixMs),
    storage: parts.storage,
    radio: new Radio((request) => pending.track(parts.network(request))),
    battery: new Battery(),
    signals: new Signals(),
    speaker: new Speaker(() => scheduler.now),
    pending,
  };
}
