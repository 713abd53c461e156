// ドメイン指定受信: whether a sender is on the list, compared as each entry says.
import type { ListEntry } from './mailbox-settings.ts';

/** The first entry that lets the sender in, or null. `sender` is in lower case. */
export function findEntry(entries: readonly ListEntry[], sender: string): ListEntry | null {
  return entries.find((entry) => matchesEntry(entry, sender)) ?? null;
}

function matchesEntry({ value, match }: ListEntry, sender: string): boolean {
  const wanted = value.trim().toLowerCase();
  if (wanted === '') return false;
  switch (match) {
    case 'exact':
      return sender === wanted;
    case 'domain':
      return sender.endsWith(`@${wanted.replace(/^@/, '')}`);
    case 'suffix':
      // Without the "@" an entry lets in every domain that ends so: "mixi.jp" also admits abcmixi.jp.
      return sender.endsWith(wanted);
    case 'prefix':
      return sender.startsWith(wanted);
    case 'partial':
      return sender.includes(wanted);
    default:
      return match satisfies never;
  }
}
