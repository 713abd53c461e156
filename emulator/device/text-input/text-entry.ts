// Typing with twelve keys: the same key again runs through its letters, another one (or a pause)
// settles the letter. A value: every key gives the next state.
import type { Key } from '../keypad.ts';
import { charactersOf, nextForm, type InputMode } from './key-characters.ts';

export type TextEntry = {
  readonly text: string;
  /** Where the next character goes: 0 … text.length. */
  readonly cursor: number;
  readonly mode: InputMode;
  /** The modes the mode key runs through. */
  readonly modes: readonly InputMode[];
  /** Most UTF-16 units the text may have, or null. */
  readonly maxLength: number | null;
  /** The key whose letters are being run through, and which of them stands before the cursor. */
  readonly pending: { readonly key: Key; readonly index: number } | null;
};

/** How long a pause settles the letter, in milliseconds. */
export const SETTLE_MS = 1000;

export function startEntry(
  text: string,
  modes: readonly InputMode[],
  maxLength: number | null,
): TextEntry {
  const mode = modes[0] ?? 'number';
  return { text, cursor: text.length, mode, modes, maxLength, pending: null };
}

/** Ends the run through a key's letters: the next press begins a new letter. */
export function settle(entry: TextEntry): TextEntry {
  return { ...entry, pending: null };
}

/** Goes on to the next input mode. */
export function nextMode(entry: TextEntry): TextEntry {
  const at = entry.modes.indexOf(entry.mode);
  const mode = entry.modes[(at + 1) % entry.modes.length] ?? entry.mode;
  return { ...entry, mode, pending: null };
}

export function typeKey(entry: TextEntry, key: Key): TextEntry {
  if (key === 'left') return moveCursor(entry, -1);
  // On a phone, right only settles the letter while one is being chosen.
  if (key === 'right') return entry.pending === null ? moveCursor(entry, 1) : settle(entry);
  if (key === 'clear') return removeBefore(entry);
  if (key === '*' && entry.mode !== 'number') return turnForm(entry);
  return typeCharacter(entry, key);
}

function moveCursor(entry: TextEntry, by: number): TextEntry {
  const cursor = Math.min(entry.text.length, Math.max(0, entry.cursor + by));
  return { ...entry, cursor, pending: null };
}

function removeBefore(entry: TextEntry): TextEntry {
  if (entry.cursor === 0) return settle(entry);
  const text = entry.text.slice(0, entry.cursor - 1) + entry.text.slice(entry.cursor);
  return { ...entry, text, cursor: entry.cursor - 1, pending: null };
}

function typeCharacter(entry: TextEntry, key: Key): TextEntry {
  const letters = charactersOf(key, entry.mode);
  if (letters === '') return entry;
  if (entry.pending?.key === key && letters.length > 1) {
    const index = (entry.pending.index + 1) % letters.length;
    return { ...replaceBefore(entry, letters[index] ?? ''), pending: { key, index } };
  }
  if (entry.maxLength !== null && entry.text.length >= entry.maxLength) return entry;
  const { text, cursor } = entry;
  const grown = text.slice(0, cursor) + (letters[0] ?? '') + text.slice(cursor);
  const pending = letters.length > 1 ? { key, index: 0 } : null;
  return { ...entry, text: grown, cursor: cursor + 1, pending };
}

function turnForm(entry: TextEntry): TextEntry {
  const letter = entry.text[entry.cursor - 1];
  return letter === undefined ? entry : settle(replaceBefore(entry, nextForm(letter)));
}

function replaceBefore(entry: TextEntry, letter: string): TextEntry {
  const text = entry.text.slice(0, entry.cursor - 1) + letter + entry.text.slice(entry.cursor);
  return { ...entry, text };
}
