// 未送信BOX: letters that were kept or could not be sent.
import type { Letter } from '../../carrier/mail-centre.ts';
import type { Storage } from '../../device/storage/storage.ts';
import { readList, writeRecord } from '../records.ts';

export type UnsentLetter = Letter & { readonly id: number };

const LIST = 'unsent-mails';
const MOST_LETTERS = 20;

/** The latest first. */
export function listUnsent(storage: Storage): readonly UnsentLetter[] {
  return readList(storage, LIST) as readonly UnsentLetter[];
}

/** Keeps a letter, in place of the one it was written from; the answer names it. */
export function keepUnsent(storage: Storage, letter: Letter, id: number | null): number {
  const others = listUnsent(storage).filter((other) => other.id !== id);
  const newId = Math.max(0, ...listUnsent(storage).map((other) => other.id)) + 1;
  const { to, subject, text } = letter;
  writeRecord(storage, LIST, [{ id: newId, to, subject, text }, ...others].slice(0, MOST_LETTERS));
  return newId;
}

export function removeUnsent(storage: Storage, id: number): void {
  const others = listUnsent(storage).filter((other) => other.id !== id);
  writeRecord(storage, LIST, others);
}
