// The phone's page in a real Chromium, in the hand: keys by the keyboard, words from the screen.
import type { Browser, Page } from 'playwright-core';
import type { Key } from '../../emulator/device/keypad.ts';

export type PhonePage = {
  readonly page: Page;
  /** Presses keys one after the other. */
  readonly press: (...keys: readonly Key[]) => Promise<void>;
  /** Presses the key of every digit. */
  readonly dial: (digits: string) => Promise<void>;
  /** Types an address below http:// into the browser, as far as LETTER_KEYS go, and opens it. */
  readonly openAddress: (address: string) => Promise<void>;
  /** What stands on the phone's screen, line by line. */
  readonly text: () => Promise<string>;
  /** Settles when the words are on the screen, however its lines break. */
  readonly waitForText: (words: string) => Promise<void>;
};

/** As wide as it takes for the phone and the panels beside it. */
const WINDOW = { width: 1100, height: 900 };

const KEYBOARD: Partial<Readonly<Record<Key, string>>> = {
  up: 'ArrowUp',
  down: 'ArrowDown',
  left: 'ArrowLeft',
  right: 'ArrowRight',
  select: 'Enter',
  soft1: 'F1',
  soft2: 'F2',
  clear: 'Backspace',
  end: 'Escape',
};

const LETTER_KEYS: Readonly<Record<string, string>> = {
  a: '2',
  d: '3',
  e: '33',
  h: '44',
  n: '66',
  o: '666',
  p: '7',
  t: '8',
  u: '88',
  '.': '1',
  '-': '111',
  '/': '11111',
};

/** Opens the page in a context of its own: a phone as new. */
export async function openPhonePage(browser: Browser, origin: string): Promise<PhonePage> {
  const context = await browser.newContext({ viewport: WINDOW, locale: 'ja-JP' });
  const page = await context.newPage();
  await page.goto(origin);
  await waitUntilAlive(page);

  async function press(...keys: readonly Key[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(KEYBOARD[key] ?? key);
  }

  async function dial(digits: string): Promise<void> {
    await press(...(digits.split('') as Key[]));
  }

  async function waitForText(words: string): Promise<void> {
    await page.waitForFunction(
      (wanted) =>
        (document.getElementById('screen-text')?.textContent ?? '')
          .replaceAll('\n', '')
          .includes(wanted),
      words,
    );
  }

  return {
    page,
    press,
    dial,
    waitForText,
    openAddress: async (address) => {
      await press('end', 'soft2', '2');
      await waitForText('URL入力');
      for (const letter of address) {
        await dial(LETTER_KEYS[letter] ?? '');
        // → settles a letter.
        await press('right');
      }
      await press('select');
    },
    text: async () => (await page.textContent('#screen-text')) ?? '',
  };
}

/** The phone is switched on and hears its keys. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]');
}
