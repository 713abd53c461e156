// A phone for one application, with keys to press, a network to answer and a clock set by hand.
import type { Device } from '../../emulator/device/device.ts';
import type { Key } from '../../emulator/device/keypad.ts';
import type { HttpRequest, HttpResult } from '../../emulator/device/radio/http-port.ts';
import { MemoryStorage } from '../../emulator/device/storage/memory-storage.ts';
import type { Storage } from '../../emulator/device/storage/storage.ts';
import {
  GENEROUS_LIMITS,
  type ApplicationLimits,
} from '../../emulator/handset/applications/limits.ts';
import { runIappli } from '../../emulator/handset/applications/run-iappli.ts';
import { runMidlet } from '../../emulator/handset/applications/run-midlet.ts';
import type {
  RunningApplication,
  SavedApplication,
} from '../../emulator/handset/applications/running-application.ts';
import { parseJad } from '../../emulator/lib/descriptors/parse-jad.ts';
import { parseJam } from '../../emulator/lib/descriptors/parse-jam.ts';
import { createHeadlessDevice } from '../../emulator/shell/headless/create-headless-device.ts';

export type PhoneOptions = {
  readonly screen?: { readonly width: number; readonly height: number; readonly colors: number };
  readonly network?: (request: HttpRequest) => Promise<HttpResult>;
  readonly storage?: Storage;
  readonly unixMs?: number;
  readonly asksForNetwork?: boolean;
  /** An i-appli is started as the stand-by application. */
  readonly standsBy?: boolean;
  readonly limits?: ApplicationLimits;
  /** The application is saved and goes on in a new phone again and again, wherever it is. */
  readonly moves?: boolean;
};

const HOLDABLE_KEYS: readonly Key[] = ['up', 'down', 'left', 'right', 'select'];

/** Half past nine in the morning of 23 November 2026, in Japan. */
const MORNING = Date.UTC(2026, 10, 23, 0, 30);

function doNothing(): void {}

/** How long an application which moves stays in one phone: a key and a half. A longer wait is cut into so many stays. */
const STAY_MS = 120;
const STAYS = 8;

export class ApplicationPhone {
  device: Device;
  readonly #options: PhoneOptions;
  /** What the application wrote to System.out and System.err. */
  output = '';
  /** Pages that an i-appli ended itself for. */
  readonly opened: string[] = [];
  #application: RunningApplication | null = null;
  #stayed = 0;
  #run: (saved: SavedApplication | null) => RunningApplication = () => {
    throw new Error('No application has been started');
  };

  constructor(options: PhoneOptions = {}) {
    this.#options = options;
    this.device = this.#createDevice(
      options.storage ?? new MemoryStorage(),
      options.unixMs ?? MORNING,
    );
  }

  #createDevice(storage: Storage, unixMs: number): Device {
    const { screen, network } = this.#options;
    return createHeadlessDevice({
      screen: screen ?? { width: 120, height: 160, colors: 262144 },
      network: network ?? (() => Promise.resolve({ kind: 'failed', reason: 'timeout' })),
      unixMs,
      storage,
    });
  }

  get application(): RunningApplication {
    if (this.#application === null) throw new Error('No application has been started');
    return this.#application;
  }

  get text(): string {
    return this.device.screen.text;
  }

  /** Starts an i-appli; its descriptor's AppSize is filled in, as a site does. */
  async startIappli(jar: Uint8Array, descriptor: string): Promise<void> {
    const text = `${descriptor}\nAppSize = ${jar.length}\n`;
    const jam = parseJam(new TextEncoder().encode(text));
    const packageUrl = new URL(jam.packageUrl);
    const phoneProperties = { 'terminal-id': '123456789012345', 'user-id': 'ABCDEFGHIJKL' };
    const openBrowser = (url: string) => this.opened.push(url);
    const { standsBy = false } = this.#options;
    const rest = {
      jam,
      packageUrl,
      applicationId: jam.appName,
      phoneProperties,
      openBrowser,
      standsBy,
    };
    await this.#start((saved) => runIappli({ ...this.#common(jar), ...rest }, saved));
  }

  async startMidlet(jar: Uint8Array, descriptor: string): Promise<void> {
    const jad = parseJad(`${descriptor}\nMIDlet-Jar-Size: ${jar.length}\n`);
    const asksForNetwork = this.#options.asksForNetwork ?? false;
    const { attributes, name: suiteId } = jad;
    const rest = { attributes, suiteId, asksForNetwork, openPlatform: doNothing };
    await this.#start((saved) => runMidlet({ ...this.#common(jar), ...rest }, saved));
  }

  async #start(run: (saved: SavedApplication | null) => RunningApplication): Promise<void> {
    this.#run = run;
    this.#application = run(null);
    await this.advance(100);
  }

  /** Saves the application and lets it go on in a new phone with the same memory and the same keys held. */
  move(): void {
    this.#stayed = 0;
    const text = JSON.stringify(this.application.save());
    const old = this.device;
    this.device = this.#createDevice(old.storage, old.clock.now());
    this.device.radio.set(old.radio.state);
    for (const key of HOLDABLE_KEYS) if (old.keypad.isDown(key)) this.device.keypad.press(key);
    this.#application = this.#run(JSON.parse(text) as SavedApplication);
  }

  #common(
    jar: Uint8Array,
  ): Pick<Parameters<typeof runIappli>[0], 'device' | 'jar' | 'limits' | 'output'> {
    const keep = (bytes: Uint8Array): void => {
      this.output += new TextDecoder('shift_jis').decode(bytes);
    };
    const output = { out: keep, err: keep };
    const { limits = GENEROUS_LIMITS } = this.#options;
    return { device: this.device, jar, limits, output };
  }

  async advance(ms: number): Promise<void> {
    if (this.#options.moves !== true) {
      await this.application.advance(ms);
      return;
    }
    const part = Math.max(40, Math.ceil(ms / STAYS));
    for (let left = ms; left > 0; left -= part) {
      await this.application.advance(Math.min(part, left));
      this.#stayed += part;
      const { kind } = this.application.state;
      if (this.#stayed >= STAY_MS && (kind === 'running' || kind === 'suspended')) this.move();
    }
  }

  /** Presses keys one after another, as a quick thumb does. */
  async press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) {
      this.device.keypad.press(key);
      await this.advance(40);
      this.device.keypad.release(key);
      await this.advance(40);
    }
  }
}
