// A phone for one application, with keys to press, a network to answer and a clock set by hand.
import type { Device } from '../../emulator/device/device.ts';
import type { Key } from '../../emulator/device/keypad.ts';
import type { HttpRequest, HttpResult } from '../../emulator/device/radio/http-port.ts';
import type { Storage } from '../../emulator/device/storage/storage.ts';
import { GENEROUS_LIMITS } from '../../emulator/handset/applications/limits.ts';
import { runIappli } from '../../emulator/handset/applications/run-iappli.ts';
import { runMidlet } from '../../emulator/handset/applications/run-midlet.ts';
import type { RunningApplication } from '../../emulator/handset/applications/running-application.ts';
import { parseJad } from '../../emulator/lib/descriptors/parse-jad.ts';
import { parseJam } from '../../emulator/lib/descriptors/parse-jam.ts';
import { createHeadlessDevice } from '../../emulator/shell/headless/create-headless-device.ts';

export type PhoneOptions = {
  readonly screen?: { readonly width: number; readonly height: number; readonly colors: number };
  readonly network?: (request: HttpRequest) => Promise<HttpResult>;
  readonly storage?: Storage;
  readonly unixMs?: number;
  readonly asksForNetwork?: boolean;
};

/** Half past nine in the morning of 23 November 2026, in Japan. */
const MORNING = Date.UTC(2026, 10, 23, 0, 30);

export class ApplicationPhone {
  readonly device: Device;
  readonly #options: PhoneOptions;
  /** What the application wrote to System.out and System.err. */
  output = '';
  #application: RunningApplication | null = null;

  constructor(options: PhoneOptions = {}) {
    this.#options = options;
    this.device = createHeadlessDevice({
      screen: options.screen ?? { width: 120, height: 160, colors: 262144 },
      network: options.network ?? (() => Promise.resolve({ kind: 'failed', reason: 'timeout' })),
      unixMs: options.unixMs ?? MORNING,
      ...(options.storage === undefined ? {} : { storage: options.storage }),
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
    this.#application = runIappli({
      ...this.#common(jar),
      jam,
      packageUrl: new URL(jam.packageUrl),
      applicationId: jam.appName,
      phoneProperties: { 'terminal-id': '123456789012345', 'user-id': 'ABCDEFGHIJKL' },
    });
    await this.advance(100);
  }

  async startMidlet(jar: Uint8Array, descriptor: string): Promise<void> {
    const jad = parseJad(`${descriptor}\nMIDlet-Jar-Size: ${jar.length}\n`);
    this.#application = runMidlet({
      ...this.#common(jar),
      attributes: jad.attributes,
      suiteId: jad.name,
      asksForNetwork: this.#options.asksForNetwork ?? false,
      openPlatform: () => undefined,
    });
    await this.advance(100);
  }

  #common(
    jar: Uint8Array,
  ): Pick<Parameters<typeof runIappli>[0], 'device' | 'jar' | 'limits' | 'output'> {
    const keep = (bytes: Uint8Array): void => {
      this.output += new TextDecoder('shift_jis').decode(bytes);
    };
    const output = { out: keep, err: keep };
    return { device: this.device, jar, limits: GENEROUS_LIMITS, output };
  }

  async advance(ms: number): Promise<void> {
    await this.application.advance(ms);
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
