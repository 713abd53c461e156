// Which characters each key stands for, in the order the key runs through them.
import type { Key } from '../keypad.ts';

export type InputMode = 'kana' | 'alphabet' | 'number';

type Table = Partial<Readonly<Record<Key, string>>>;

const KANA: Table = {
  '1': 'あいうえおぁぃぅぇぉ',
  '2': 'かきくけこ',
  '3': 'さしすせそ',
  '4': 'たちつてとっ',
  '5': 'なにぬねの',
  '6': 'はひふへほ',
  '7': 'まみむめも',
  '8': 'やゆよゃゅょ',
  '9': 'らりるれろ',
  '0': 'わをんゎー、。　',
};

const ALPHABET: Table = {
  '1': '.@-_/:~1',
  '2': 'abcABC2',
  '3': 'defDEF3',
  '4': 'ghiGHI4',
  '5': 'jklJKL5',
  '6': 'mnoMNO6',
  '7': 'pqrsPQRS7',
  '8': 'tuvTUV8',
  '9': 'wxyzWXYZ9',
  '0': ' 0',
  '#': ',!?\'"()&',
};

const NUMBER: Table = {
  '0': '0',
  '1': '1',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  '7': '7',
  '8': '8',
  '9': '9',
  '*': '*',
  '#': '#',
};

const TABLES: Readonly<Record<InputMode, Table>> = {
  kana: KANA,
  alphabet: ALPHABET,
  number: NUMBER,
};

/** The characters a key runs through in a mode; "" when it writes none. */
export function charactersOf(key: Key, mode: InputMode): string {
  return TABLES[mode][key] ?? '';
}

/** Rings of one letter's forms, through which ＊ turns the letter before the cursor. */
const FORMS = [
  'かが', 'きぎ', 'くぐ', 'けげ', 'こご', 'さざ', 'しじ', 'すず', 'せぜ', 'そぞ',
  'ただ', 'ちぢ', 'つづっ', 'てで', 'とど', 'はばぱ', 'ひびぴ', 'ふぶぷ', 'へべぺ', 'ほぼぽ',
  'あぁ', 'いぃ', 'うぅ', 'えぇ', 'おぉ', 'やゃ', 'ゆゅ', 'よょ', 'わゎ',
]; // prettier-ignore

/** The letter's next form: voiced, small, upper or lower case; itself when it has none. */
export function nextForm(letter: string): string {
  if (/[a-z]/.test(letter)) return letter.toUpperCase();
  if (/[A-Z]/.test(letter)) return letter.toLowerCase();
  const ring = FORMS.find((forms) => forms.includes(letter)) ?? letter;
  return ring[(ring.indexOf(letter) + 1) % ring.length] ?? letter;
}
