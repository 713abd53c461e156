import { describe, expect, test } from 'vitest';
import type { Key } from '../../../emulator/device/keypad.ts';
import {
  nextMode,
  settle,
  startEntry,
  typeKey,
  type TextEntry,
} from '../../../emulator/device/text-input/text-entry.ts';
import type { InputMode } from '../../../emulator/device/text-input/key-characters.ts';

function typed(mode: InputMode, keys: string, maxLength: number | null = null): TextEntry {
  return typeOn(startEntry('', [mode], maxLength), keys);
}

/** Types a row of keys; "_" is a pause, "<" clear, "L" and "R" the arrows. */
function typeOn(entry: TextEntry, keys: string): TextEntry {
  const named: Record<string, Key> = { '<': 'clear', L: 'left', R: 'right' };
  return keys
    .split('')
    .reduce(
      (now, key) => (key === '_' ? settle(now) : typeKey(now, named[key] ?? (key as Key))),
      entry,
    );
}

describe('typeKey()', () => {
  test('runs through the letters of a key', () => {
    expect(typed('kana', '1').text).toBe('あ');
    expect(typed('kana', '111').text).toBe('う');
    expect(typed('kana', '1111111111').text).toBe('ぉ');
    expect(typed('kana', '11111111111').text).toBe('あ');
  });

  test('settles a letter with another key, a pause or the right arrow', () => {
    expect(typed('kana', '12').text).toBe('あか');
    expect(typed('kana', '1_1').text).toBe('ああ');
    expect(typed('kana', '1R1').text).toBe('ああ');
  });

  test('turns a letter into its voiced, small or capital form with *', () => {
    expect(typed('kana', '6*').text).toBe('ば');
    expect(typed('kana', '6**').text).toBe('ぱ');
    expect(typed('kana', '6***').text).toBe('は');
    expect(typed('kana', '444*').text).toBe('づ');
    expect(typed('alphabet', '2*').text).toBe('A');
  });

  test('writes digits at once in number mode', () => {
    expect(typed('number', '1123*').text).toBe('1123*');
  });

  test('removes the character before the cursor with clear', () => {
    expect(typed('number', '123L<').text).toBe('13');
    expect(typed('number', '<').text).toBe('');
  });

  test('inserts at the cursor', () => {
    expect(typed('number', '13L2')).toMatchObject({ text: '123', cursor: 2 });
  });

  test('takes no more than the text may have', () => {
    expect(typed('number', '12345', 4).text).toBe('1234');
    expect(typed('kana', '1_1_22', 2).text).toBe('ああ');
  });

  test('ignores keys that write nothing', () => {
    expect(typeKey(startEntry('a', ['kana'], null), 'call').text).toBe('a');
  });
});

describe('nextMode()', () => {
  test('runs through the modes allowed', () => {
    const entry = startEntry('', ['kana', 'number'], null);
    expect(nextMode(entry).mode).toBe('number');
    expect(nextMode(nextMode(entry)).mode).toBe('kana');
  });
});
