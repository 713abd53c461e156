// The key codes of com.nttdocomo.ui.Display.
import type { Key, Keypad } from '../../../../device/keypad.ts';

const CODES: Partial<Readonly<Record<Key, number>>> = {
  '0': 0,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  '7': 7,
  '8': 8,
  '9': 9,
  '*': 10,
  '#': 11,
  left: 16,
  up: 17,
  right: 18,
  down: 19,
  select: 20,
  soft1: 21,
  soft2: 22,
};

/** Null for keys that applications never see. */
export function keyCodeOf(key: Key): number | null {
  return CODES[key] ?? null;
}

/** Frame.SOFT_KEY_1 or SOFT_KEY_2, or null for other keys. */
export function softKeyOf(key: Key): number | null {
  if (key === 'soft1') return 0;
  return key === 'soft2' ? 1 : null;
}

/** Bit n is set while key n is down. */
export function keypadState(keypad: Keypad): number {
  let state = 0;
  for (const [key, code] of Object.entries(CODES)) {
    if (keypad.isDown(key as Key)) state |= 1 << code;
  }
  return state;
}
