// A whole phone: hardware, carrier and its own software, switched on. A shell gives it time, keys and a network.
import { createCentre, type AirQuality, type CarrierCentre } from '../carrier/create-centre.ts';
import type { AirLog } from '../carrier/air-log.ts';
import type { Handset } from '../carrier/handset.ts';
import { createMailCentre, type JsonPort, type MailCentre } from '../carrier/mail-centre.ts';
import type { Device } from '../device/device.ts';
import type { Key } from '../device/keypad.ts';
import type { HttpPort } from '../device/radio/http-port.ts';
import { PowerCut } from '../device/storage/memory-storage.ts';
import { formatTime } from './format-time.ts';
import { countUnread } from './mail/inbox-store.ts';
import { createPost } from './mail/post.ts';
import { createInterruptions, type Interruptions } from './interruptions.ts';
import type { PhoneContext } from './phone-context.ts';
import { SceneStack } from './screen/scene-stack.ts';
import type { StatusLine } from './screen/paint-status-line.ts';
import { themeOf } from './screen/theme.ts';
import { ApplicationRunner, type RunningSoftware } from './software/application-runner.ts';
import { mayUseNetwork } from './software/may-use-network.ts';
import type { Resumption, SavedPhone } from './software/saved-phone.ts';
import { resumeSoftware } from './software/start-software.ts';
import { tellEnd } from './software/tell-end.ts';
import { StandbyScene } from './standby/standby-scene.ts';
import { createHomeKeys } from './standby/home-keys.ts';
import { inBackground } from './parts/in-background.ts';
import { BrowserScene } from './web/browser-scene.ts';
import type { BrowserProgram } from './web/page-host.ts';
import { wordsOf } from './words.ts';

export type PhoneOptions = {
  readonly handset: Handset;
  readonly address: string;
  /** Makes the hardware around the phone's way to the net. */
  readonly createDevice: (network: HttpPort) => Device;
  readonly relay: HttpPort;
  readonly askMailCentre: JsonPort;
  readonly random: () => number;
  /** Takes what applications print. */
  readonly print: (bytes: Uint8Array) => void;
  /** The application that ran when the phone was saved goes on. */
  readonly saved?: SavedPhone | null;
};

/** How often the line at the top is looked at, in milliseconds. */
const REDRAW_MS = 500;

export class Phone {
  readonly handset: Handset;
  readonly device: Device;
  /** What became of the application that ran when the phone was saved; null where none did. */
  readonly resumption: Resumption | null;
  readonly #context: PhoneContext;
  readonly #interruptions: Interruptions;
  readonly #askNewMail: () => Promise<void>;
  #isDead = false;
  #lastStatus = '';

  constructor(options: PhoneOptions) {
    this.handset = options.handset;
    const { device, centre } = this.#assemble(options);
    this.device = device;
    this.#context = this.#createContext(options, device, centre);
    const { runner, scenes } = this.#context;
    this.#interruptions = createInterruptions(this.#context);
    const post = createPost(this.#context, this.#interruptions);
    this.#askNewMail = () => post.ask();
    runner.setEndListener((software, state) => {
      scenes.wake();
      tellEnd(this.#context, software, state);
    });
    device.keypad.onKey(({ kind, key }) => {
      if (kind === 'pressed') this.#press(key);
    });
    this.#watchStatus();
    scenes.draw();
    const { saved = null } = options;
    this.resumption = saved === null ? null : resumeSoftware(this.#context, saved);
  }

  /** What went over the air. */
  get log(): AirLog {
    return this.#context.centre.log;
  }

  get running(): RunningSoftware | null {
    return this.#context.runner.running;
  }

  /** The application that runs, for a phone with the same flash memory; null when none runs. */
  save(): SavedPhone | null {
    return this.#context.runner.save();
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  /** Whether all it waits for is the net, in no time of its own: not a slow air, and not its user's answer. */
  get waitsForNet(): boolean {
    const { centre, device } = this.#context;
    return !device.pending.isIdle && !centre.isSlow && !this.#interruptions.isOpen;
  }

  setAir(quality: AirQuality): void {
    this.#context.centre.setAir(quality);
  }

  /** Lets so many milliseconds of the phone's time pass. */
  async advance(ms: number): Promise<void> {
    if (this.#isDead) return;
    try {
      await this.#context.runner.advance(ms);
    } catch (error) {
      this.#dieOf(error);
    }
  }

  /** Opens an address as if the user had typed it. */
  openAddress(url: string, program: BrowserProgram = 'browser'): void {
    const { scenes, runner } = this.#context;
    runner.end();
    const browser = new BrowserScene(this.#context, program);
    scenes.push(browser);
    browser.open(url);
  }

  /** Somebody calls; an application that runs stands still until it is over. */
  ring(from: string): void {
    this.#interruptions.ring(from);
  }

  /** 新着問合せ at once. */
  askNewMail(): Promise<void> {
    return this.#askNewMail();
  }

  /** The power is gone: nothing moves any more. */
  die(): void {
    this.#isDead = true;
    this.#context.runner.end();
  }

  #assemble(options: PhoneOptions): { device: Device; centre: CarrierCentre } {
    const centre: CarrierCentre = createCentre({
      handset: options.handset,
      relay: options.relay,
      now: () => this.device.clock.now(),
      pause: (ms) => new Promise((resolve) => this.device.scheduler.after(ms, resolve)),
      random: options.random,
    });
    const device = options.createDevice(async (request) => {
      const isAllowed = await mayUseNetwork(this.#context, this.#interruptions, request);
      return isAllowed ? centre.port(request) : { kind: 'failed', reason: 'denied' };
    });
    return { device, centre };
  }

  #createContext(options: PhoneOptions, device: Device, centre: CarrierCentre): PhoneContext {
    const { handset, address } = options;
    const theme = themeOf(handset.carrier);
    const words = wordsOf(handset.carrier);
    const open = (url: string, program?: BrowserProgram): void => this.openAddress(url, program);
    const standby = new StandbyScene({
      words,
      theme,
      fonts: device.fonts,
      now: () => device.clock.now(),
      unreadMails: () => countUnread({ device, address }),
      onKey: createHomeKeys(() => this.#context, open),
    });
    const mail: MailCentre = createMailCentre(address, (method, path, body) =>
      device.pending.track(options.askMailCentre(method, path, body)),
    );
    return {
      device,
      handset,
      address,
      words,
      theme,
      centre,
      mail,
      scenes: new SceneStack({ device, theme, standby, status: () => this.#status() }),
      runner: new ApplicationRunner({
        device,
        handset,
        print: options.print,
        openAddress: (url) => open(url),
      }),
    };
  }

  #press(key: Key): void {
    if (this.#isDead) return;
    const { runner, scenes } = this.#context;
    try {
      if (scenes.isCovered) scenes.press(key);
      else if (runner.running !== null) this.#pressInApplication(key);
      else if (key === 'end') scenes.goHome();
      else scenes.press(key);
    } catch (error) {
      this.#dieOf(error);
    }
  }

  /** The application hears its keys by itself; the phone's own is only the one that ends it. */
  #pressInApplication(key: Key): void {
    if (key === 'end') this.#interruptions.askToEnd();
  }

  #dieOf(error: unknown): void {
    if (!(error instanceof PowerCut)) throw error;
    this.die();
  }

  #status(): StatusLine {
    const { device, centre, address } = this.#context;
    return {
      radio: device.radio.state,
      batteryPercent: device.battery.percent,
      unreadMails: countUnread({ device, address }),
      isBusy: centre.log.entries.some(({ result }) => result === null),
      time: formatTime(device.clock.now()),
    };
  }

  #watchStatus(): void {
    this.device.scheduler.after(REDRAW_MS, () => {
      const status = JSON.stringify(this.#status());
      if (status !== this.#lastStatus) this.#context.scenes.draw();
      this.#lastStatus = status;
      this.#watchStatus();
    });
  }

  /** Begins asking the centre for mail from time to time. */
  pollMail(everyMs: number): void {
    this.device.scheduler.after(everyMs, () => {
      if (!this.#isDead) inBackground(this.#askNewMail());
      this.pollMail(everyMs);
    });
  }
}
