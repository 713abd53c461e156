// Types a text as a thumb does: looks for each letter on the keys and presses as often as it takes.
import type { Key } from '../../device/keypad.ts';
import { charactersOf, type InputMode } from '../../device/text-input/key-characters.ts';
import type { Phone } from '../../handset/phone.ts';
import type { PhonePace } from './pace.ts';

const KEYS: readonly Key[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#'];
const MODES: readonly InputMode[] = ['number', 'alphabet', 'kana'];
const MARKS: Readonly<Record<string, InputMode>> = {
  数字: 'number',
  英字: 'alphabet',
  かな: 'kana',
};

/** Errors: RangeError, for a letter that no key of the editor writes. */
export async function typeText(phone: Phone, text: string, pace: PhonePace): Promise<void> {
  for (const letter of text) await typeLetter(phone, letter, pace);
  phone.device.keypad.type('select');
  await pace.step();
}

async function typeLetter(phone: Phone, letter: string, pace: PhonePace): Promise<void> {
  const { keypad, screen } = phone.device;
  for (let turns = 0; turns <= MODES.length; turns++) {
    const mode = shownMode(screen.text);
    const key =
      mode === null ? undefined : KEYS.find((one) => charactersOf(one, mode).includes(letter));
    if (key !== undefined && mode !== null) {
      const presses = charactersOf(key, mode).indexOf(letter) + 1;
      for (let press = 0; press < presses; press++) keypad.type(key);
      // Right settles the letter, so that the next may be on the same key.
      if (charactersOf(key, mode).length > 1) keypad.type('right');
      await pace.step();
      return;
    }
    keypad.type('soft2');
    await pace.step();
  }
  throw new RangeError(`Cannot type "${letter}" here`);
}

/** The editor's title ends with its mode in brackets. */
function shownMode(screenText: string): InputMode | null {
  const mark = /\[(数字|英字|かな)\]/.exec(screenText)?.[1];
  return mark === undefined ? null : (MARKS[mark] ?? null);
}
