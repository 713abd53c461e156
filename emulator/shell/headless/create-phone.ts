// A phone without a page around it, for scripts and tests: press keys, read the screen, play with the air.
import { DEFAULT_HANDSETS } from '../../carrier/default-handsets.ts';
import type { AirQuality } from '../../carrier/create-centre.ts';
import type { AirEntry } from '../../carrier/air-log.ts';
import type { Handset } from '../../carrier/handset.ts';
import type { Key } from '../../device/keypad.ts';
import type { HttpPort, HttpResult } from '../../device/radio/http-port.ts';
import type { AirFault, RadioState } from '../../device/radio/radio.ts';
import { MemoryStorage } from '../../device/storage/memory-storage.ts';
import type { JsonPort } from '../../carrier/mail-centre.ts';
import { Phone } from '../../handset/phone.ts';
import type { SavedPhone } from '../../handset/software/saved-phone.ts';
import type { BrowserProgram } from '../../handset/web/page-host.ts';
import { createHeadlessDevice } from './create-headless-device.ts';
import { createPace, type Pace } from './pace.ts';
import { screenshot } from './screenshot.ts';
import { typeText } from './type-text.ts';

export type HeadlessPhoneOptions = {
  readonly handset?: Handset;
  readonly address?: string;
  /** The way to the sites; the phone is out of reach of everything without it. */
  readonly relay?: HttpPort;
  readonly askMailCentre?: JsonPort;
  readonly storage?: MemoryStorage;
  readonly unixMs?: number;
  /** "real" keeps step with the host's clock; "fast" lets time pass as quickly as the phone can. */
  readonly pace?: Pace;
  readonly random?: () => number;
  readonly print?: (bytes: Uint8Array) => void;
  /** Goes on where another phone was saved, with that one's memory and clock. */
  readonly saved?: SavedHeadlessPhone;
};

/** A phone put by, fit for a structured clone: its flash memory, its clock, and the application that runs. */
export type SavedHeadlessPhone = {
  readonly flash: ReadonlyMap<string, Uint8Array>;
  readonly unixMs: number;
  readonly running: SavedPhone | null;
};

export type HeadlessPhone = {
  readonly phone: Phone;
  readonly storage: MemoryStorage;
  /** Presses keys one after the other. */
  press(...keys: readonly Key[]): Promise<void>;
  /** Types a text into the open editor with the twelve keys, and takes it over. */
  type(text: string): Promise<void>;
  open(url: string, program?: BrowserProgram): Promise<void>;
  /** Settles when the text is on the screen. Errors: Error with what is there instead, after `limitMs`. */
  waitForText(text: string, limitMs?: number): Promise<void>;
  screenText(): string;
  /** A PNG. */
  screenshot(): Uint8Array;
  radio(state: RadioState): void;
  air(quality: AirQuality): void;
  fault(fault: AirFault): void;
  sent(): readonly AirEntry[];
  setClock(unixMs: number): void;
  /** Lets so much of the phone's time pass. */
  pass(ms: number): Promise<void>;
  call(from: string): Promise<void>;
  /** Puts the phone by, to go on from here as often as one likes; scenes of the phone's own are left out. */
  save(): SavedHeadlessPhone;
  /** Asks the centre for mail. */
  mail(): Promise<void>;
  /** Takes the battery out, at once or in the middle of the write after next `writes` ones. */
  pullBattery(writes?: number): void;
  /** Switches on again what has lost its power. */
  putBattery(): void;
};

function goNowhere(): Promise<HttpResult> {
  return Promise.resolve({ kind: 'failed', reason: 'timeout' });
}

export function createPhone(options: HeadlessPhoneOptions = {}): HeadlessPhone {
  const { saved } = options;
  const storage = options.storage ?? new MemoryStorage(saved?.flash);
  const handset = options.handset ?? DEFAULT_HANDSETS.docomo;
  let phone = boot(options, { handset, storage, running: saved?.running ?? null });
  const pace = createPace(options.pace ?? 'fast', () => phone);
  return {
    get phone() {
      return phone;
    },
    storage,
    async press(...keys) {
      for (const key of keys) {
        phone.device.keypad.type(key);
        await pace.step();
      }
    },
    type: (text) => typeText(phone, text, pace),
    async open(url, program) {
      phone.openAddress(url, program);
      await pace.step();
    },
    waitForText: (text, limitMs) => pace.waitFor(() => phone.device.screen.text, text, limitMs),
    screenText: () => phone.device.screen.text,
    screenshot: () => screenshot(phone.device.screen),
    radio: (state) => phone.device.radio.set(state),
    air: (quality) => phone.setAir(quality),
    fault: (fault) => phone.device.radio.addFault(fault),
    sent: () => phone.log.entries,
    setClock: (unixMs) => phone.device.clock.set(unixMs),
    pass: (ms) => pace.pass(ms),
    async call(from) {
      phone.ring(from);
      await pace.step();
    },
    save: () => ({
      flash: storage.snapshot(),
      unixMs: phone.device.clock.now(),
      running: phone.save(),
    }),
    async mail() {
      await phone.askNewMail();
      await pace.step();
    },
    pullBattery(writes) {
      if (writes === undefined) phone.die();
      else cutPowerAfter(storage, writes);
    },
    putBattery() {
      storage.setHook(null);
      phone.die();
      const unixMs = phone.device.clock.now();
      phone = boot({ ...options, unixMs }, { handset, storage, running: null });
    },
  };
}

type Body = {
  readonly handset: Handset;
  readonly storage: MemoryStorage;
  readonly running: SavedPhone | null;
};

function boot(options: HeadlessPhoneOptions, { handset, storage, running }: Body): Phone {
  return new Phone({
    handset,
    address: options.address ?? 'taro@docomo.ne.jp',
    relay: options.relay ?? goNowhere,
    askMailCentre: options.askMailCentre ?? (() => Promise.resolve(null)),
    random: options.random ?? Math.random,
    print: options.print ?? (() => undefined),
    saved: running,
    createDevice: (network) =>
      createHeadlessDevice({
        screen: { ...handset.screen, colors: handset.colors },
        emoji: handset.carrier,
        network,
        unixMs: options.unixMs ?? options.saved?.unixMs ?? Date.now(),
        storage,
      }),
  });
}

/** Lets `writes` changes of the flash through whole; of the next, half the bytes. */
function cutPowerAfter(storage: MemoryStorage, writes: number): void {
  let left = writes;
  storage.setHook(({ bytes }) => {
    left -= 1;
    if (left >= 0) return bytes.length;
    return left === -1 ? Math.floor(bytes.length / 2) : 0;
  });
}
