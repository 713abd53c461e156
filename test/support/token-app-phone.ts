// A phone with the committed token app on it, and a double of the server in the air.
import { createHeadlessDevice } from '../../emulator/shell/headless/create-headless-device.ts';
import type { Device } from '../../emulator/device/device.ts';
import type { Key } from '../../emulator/device/keypad.ts';
import type { Storage } from '../../emulator/device/storage/storage.ts';
import { GENEROUS_LIMITS } from '../../emulator/handset/applications/limits.ts';
import { runIappli } from '../../emulator/handset/applications/run-iappli.ts';
import { runMidlet } from '../../emulator/handset/applications/run-midlet.ts';
import type { RunningApplication } from '../../emulator/handset/applications/running-application.ts';
import { parseJam } from '../../emulator/lib/descriptors/parse-jam.ts';
import { MIDLET, readTokenApp, type TokenAppKind } from '../../gateway/token-app/token-app.ts';
import { createAtpServer, ticketText, type AtpServer, type AtpTicket } from './atp-server.ts';

/** A quarter past seven in the morning of 29 May 2026 in Japan, at the beginning of a minute. */
export const PHONE_TIME = 1_780_006_500;

export const TICKET: AtpTicket = {
  serviceId: '00450001',
  userId: '1234567890128',
  pin: '4711',
  id: Buffer.from('5f0c1d2e3a4b5c6d', 'hex'),
  secret: Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex'),
  turns: 100,
};

export type TokenAppPhoneOptions = {
  readonly kind: TokenAppKind;
  readonly server?: AtpServer;
  /** AppParam, or OTP-P. */
  readonly param?: string;
  readonly storage?: Storage;
  readonly screen?: { readonly width: number; readonly height: number };
  readonly bytecodesPerSecond?: number;
  /** Whether the phone asks its user before a MIDlet's first connection. */
  readonly asksForNetwork?: boolean;
  /** Most bytes of a MIDlet's record stores. */
  readonly recordStoreBytes?: number;
};

export class TokenAppPhone {
  readonly device: Device;
  readonly server: AtpServer;
  readonly #options: TokenAppPhoneOptions;
  #application: RunningApplication | null = null;
  /** The phone's uptime in milliseconds when the last request left. */
  sentAt = 0;

  constructor(options: TokenAppPhoneOptions) {
    this.#options = options;
    this.server = options.server ?? createAtpServer(TICKET, PHONE_TIME);
    this.device = createHeadlessDevice({
      screen: { width: 120, height: 130, ...options.screen, colors: 65_536 },
      unixMs: PHONE_TIME * 1000,
      ...(options.storage === undefined ? {} : { storage: options.storage }),
      network: ({ url, body }) => {
        this.sentAt = this.device.scheduler.now;
        const isActivation = url === 'http://otp-auth.net/p/1';
        const answer = this.server.answer(isActivation ? Buffer.from(body).toString() : '');
        const headers = [['content-length', String(answer.length)]] as const;
        return Promise.resolve({
          kind: 'response',
          response: { status: 200, reason: 'OK', headers, body: Buffer.from(answer) },
        });
      },
    });
  }

  get application(): RunningApplication {
    if (this.#application === null) throw new Error('The app has not been started');
    return this.#application;
  }

  /** Everything on the screen, without line breaks and spaces. */
  get text(): string {
    return this.device.screen.text.replaceAll(/\s/g, '');
  }

  /** The password as it is written below the large digits. */
  get password(): string {
    return /^\d{4} \d{4}$/m.exec(this.device.screen.text)?.[0].replace(' ', '') ?? '';
  }

  /** Starts the app, anew if it has been running. */
  async start(): Promise<void> {
    this.#application?.end();
    this.#application = this.#options.kind === 'doja' ? this.#startIappli() : this.#startMidlet();
    await this.advance(1000);
  }

  /** Presses keys; a word of digits is that many keys. */
  async press(...keys: readonly (Key | `${number}`)[]): Promise<void> {
    for (const key of keys.flatMap((word) => (/^\d+$/.test(word) ? word.split('') : [word]))) {
      this.device.keypad.press(key as Key);
      await this.advance(30);
      this.device.keypad.release(key as Key);
      await this.advance(30);
    }
    await this.advance(100);
  }

  async advance(ms: number): Promise<void> {
    await this.application.advance(ms);
  }

  /** Types the three numbers of 初期設定 and sends them. */
  async setUp(ticket: AtpTicket = TICKET): Promise<void> {
    await this.press(
      ticket.serviceId as `${number}`,
      'select',
      ticket.userId as `${number}`,
      'select',
      ticket.pin as `${number}`,
      'select',
    );
    await this.advance(6000);
  }

  #startIappli(): RunningApplication {
    const { jar, mainClass, storageBytes } = readTokenApp('doja');
    const jam = parseJam(
      Buffer.from(
        [
          'AppName = OTP',
          'PackageURL = http://otp-auth.net/app/otp-doja.jar',
          `AppSize = ${jar.length}`,
          `AppClass = ${mainClass}`,
          'LastModified = Mon, 23 Nov 2026 00:00:00',
          `SPsize = ${storageBytes}`,
          'UseNetwork = http',
          `AppParam = ${this.#param}`,
          '',
        ].join('\r\n'),
      ),
    );
    return runIappli({
      ...this.#common,
      jar,
      jam,
      packageUrl: new URL(jam.packageUrl),
      applicationId: 'otp',
      phoneProperties: {},
      openBrowser: () => undefined,
    });
  }

  #startMidlet(): RunningApplication {
    const attributes = { ...MIDLET, 'OTP-P': this.#param, 'OTP-U': 'http://otp-auth.net' };
    return runMidlet({
      ...this.#common,
      jar: readTokenApp('midp').jar,
      attributes: new Map(Object.entries(attributes)),
      suiteId: 'otp',
      asksForNetwork: this.#options.asksForNetwork ?? false,
      openPlatform: () => undefined,
    });
  }

  get #param(): string {
    return this.#options.param ?? ticketText(TICKET);
  }

  get #common(): Pick<Parameters<typeof runIappli>[0], 'device' | 'limits' | 'output'> {
    const { bytecodesPerSecond = 50_000_000, recordStoreBytes = 10_240 } = this.#options;
    return {
      device: this.device,
      limits: { ...GENEROUS_LIMITS, recordStoreBytes, bytecodesPerSecond },
      output: { out: ignore, err: ignore },
    };
  }
}

function ignore(): void {
  // What an application prints is nobody's business here.
}
