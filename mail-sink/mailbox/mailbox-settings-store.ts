// The phones' reception settings, read for every recipient and so kept at hand.
import { defaultSettings, type MailboxSettings } from '../filters/mailbox-settings.ts';
import { canonicalAddress } from '../message/address.ts';
import type { Database } from './database.ts';

export type MailboxSettingsStore = {
  /** The settings of an address in any of its spellings; the defaults when none were made. */
  readonly get: (address: string) => MailboxSettings;
  readonly put: (address: string, settings: MailboxSettings) => void;
  readonly remove: (address: string) => boolean;
  readonly list: () => { readonly address: string; readonly settings: MailboxSettings }[];
};

export function createMailboxSettingsStore(database: Database): MailboxSettingsStore {
  const known = new Map(
    database
      .all('SELECT address, settings FROM mailboxes')
      .map((row) => [
        String(row['address']),
        JSON.parse(String(row['settings'])) as MailboxSettings,
      ]),
  );
  return {
    get: (address) => known.get(canonicalAddress(address)) ?? defaultSettings(address),
    put: (address, settings) => {
      const mailbox = canonicalAddress(address);
      database.run('INSERT OR REPLACE INTO mailboxes (address, settings) VALUES (?, ?)', [
        mailbox,
        JSON.stringify(settings),
      ]);
      known.set(mailbox, settings);
    },
    remove: (address) => {
      const mailbox = canonicalAddress(address);
      database.run('DELETE FROM mailboxes WHERE address = ?', [mailbox]);
      return known.delete(mailbox);
    },
    list: () =>
      [...known]
        .map(([address, settings]) => ({ address, settings }))
        .sort((a, b) => a.address.localeCompare(b.address)),
  };
}
