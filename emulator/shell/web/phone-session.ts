/// <reference lib="dom" />
// The phone in the page: which one it is, its memory, and its time, which runs while the page is open.
import type { Handset } from '../../carrier/handset.ts';
import type { GlyphSource } from '../../device/font/bitmap-font.ts';
import { Listeners } from '../../device/listeners.ts';
import type { MemoryStorage } from '../../device/storage/memory-storage.ts';
import { Phone } from '../../handset/phone.ts';
import type { SavedPhone } from '../../handset/software/saved-phone.ts';
import { openFlash } from './flash-memory.ts';
import { keepPhone, takeKeptPhone } from './kept-phone.ts';
import { mailPort, relayPort } from './server-ports.ts';
import { createWebDevice } from './web-device.ts';

export type PhoneChoice = { readonly handset: Handset; readonly address: string };

export type Session = PhoneChoice & { readonly phone: Phone; readonly storage: MemoryStorage };

const MAIL_POLL_MS = 3000;
/** After a longer gap (a page that slept) the phone has slept too. */
const LONGEST_STEP_MS = 250;

export class PhoneSession {
  readonly #glyphs: GlyphSource;
  readonly #print: (text: string) => void;
  readonly #listeners = new Listeners<Session>();
  readonly #decoder = new TextDecoder('shift_jis');
  #session: Session | null = null;
  /** What the phone's clock is ahead of this machine's, in milliseconds. */
  clockOffset: number;
  #last = performance.now();

  constructor(glyphs: GlyphSource, clockOffset: number, print: (text: string) => void) {
    this.#glyphs = glyphs;
    this.clockOffset = clockOffset;
    this.#print = print;
  }

  get current(): Session | null {
    return this.#session;
  }

  /** Calls the listener for every phone that is switched on. */
  onSwitch(listener: (session: Session) => void): void {
    this.#listeners.add(listener);
  }

  /** Switches the phone off and this one on, with the application that ran when it was saved. */
  async switchOn(choice: PhoneChoice, saved: SavedPhone | null = null): Promise<void> {
    this.#session?.phone.die();
    const { handset, address } = choice;
    const storage = await openFlash(nameOf(choice));
    const phone = new Phone({
      handset,
      address,
      relay: relayPort,
      askMailCentre: mailPort,
      random: Math.random,
      print: (bytes) => this.#print(this.#decoder.decode(bytes)),
      saved,
      createDevice: (network) =>
        createWebDevice({
          screen: { ...handset.screen, colors: handset.colors },
          glyphs: this.#glyphs,
          emoji: handset.carrier,
          storage,
          network,
          unixMs: Date.now() + this.clockOffset,
        }),
    });
    phone.pollMail(MAIL_POLL_MS);
    this.#session = { ...choice, phone, storage };
    this.#listeners.tell(this.#session);
  }

  /** Switches on the phone of this page's last visit where it was left. */
  async goOn(choice: PhoneChoice): Promise<void> {
    await this.switchOn(choice, takeKeptPhone(nameOf(choice)));
    window.addEventListener('pagehide', () => {
      if (this.#session !== null) keepPhone(nameOf(this.#session), this.#session.phone.save());
    });
  }

  /** Takes the battery out and puts it back. */
  async restart(): Promise<void> {
    if (this.#session !== null) await this.switchOn(this.#session);
  }

  /** Lets the phone's time go on with the machine's, for ever. */
  async run(): Promise<void> {
    for (;;) {
      await nextFrame();
      const now = performance.now();
      const passed = Math.min(now - this.#last, LONGEST_STEP_MS);
      this.#last = now;
      await this.#session?.phone.advance(Math.round(passed));
    }
  }
}

/** Names a phone's memory among those of others. */
function nameOf({ handset, address }: PhoneChoice): string {
  return `${handset.model} ${address}`;
}

/** Pages in the background get no frames: their phones go on more slowly. */
function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve, 100);
    else requestAnimationFrame(resolve);
  });
}
