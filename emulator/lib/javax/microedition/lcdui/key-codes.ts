// The key codes and game actions of javax.microedition.lcdui.Canvas.
import type { Key } from '../../../../device/keypad.ts';

type KeyRow = {
  readonly code: number;
  readonly name: string;
  /** UP, DOWN, LEFT, RIGHT, FIRE, GAME_A … GAME_D, or 0. */
  readonly action: number;
};

const KEYS: Partial<Readonly<Record<Key, KeyRow>>> = {
  '0': { code: 48, name: '0', action: 0 },
  '1': { code: 49, name: '1', action: 9 },
  '2': { code: 50, name: '2', action: 1 },
  '3': { code: 51, name: '3', action: 10 },
  '4': { code: 52, name: '4', action: 2 },
  '5': { code: 53, name: '5', action: 8 },
  '6': { code: 54, name: '6', action: 5 },
  '7': { code: 55, name: '7', action: 11 },
  '8': { code: 56, name: '8', action: 6 },
  '9': { code: 57, name: '9', action: 12 },
  '*': { code: 42, name: '*', action: 0 },
  '#': { code: 35, name: '#', action: 0 },
  up: { code: -1, name: 'UP', action: 1 },
  down: { code: -2, name: 'DOWN', action: 6 },
  left: { code: -3, name: 'LEFT', action: 2 },
  right: { code: -4, name: 'RIGHT', action: 5 },
  select: { code: -5, name: 'SELECT', action: 8 },
  soft1: { code: -6, name: 'SOFT1', action: 0 },
  soft2: { code: -7, name: 'SOFT2', action: 0 },
};

const ROWS: readonly KeyRow[] = Object.values(KEYS);

/** Null for keys that applications never see. */
export function keyCodeOf(key: Key): number | null {
  return KEYS[key]?.code ?? null;
}

/** Null for a code that no key has. */
export function gameActionOf(code: number): number | null {
  return ROWS.find((row) => row.code === code)?.action ?? null;
}

/** The arrow and select keys come before the digits. */
export function codeOfGameAction(action: number): number | null {
  const rows = ROWS.filter((row) => row.action === action && action !== 0);
  return (rows.find((row) => row.code < 0) ?? rows[0])?.code ?? null;
}

export function keyNameOf(code: number): string | null {
  return ROWS.find((row) => row.code === code)?.name ?? null;
}
