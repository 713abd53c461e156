// Reception settings as a form's fields, and in a few words.
import type { Carrier } from '../../filters/carrier.ts';
import {
  defaultMatch,
  ENTRY_MATCHES,
  type ListEntry,
  type MailboxSettings,
} from '../../filters/mailbox-settings.ts';

/** The fields in the shape that the API's PUT takes; checked by its schema. */
export function readSettingsForm(form: FormData): unknown {
  return {
    carrier: form.get('carrier'),
    domainList: {
      on: form.get('listOn') !== null,
      entries: textOf(form, 'entries')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map(parseEntryLine),
    },
    urlMail: form.get('urlMail') === 'refuse' ? 'refuse' : 'accept',
    spoofing: form.get('spoofing') === 'on' ? 'on' : 'off',
    full: form.get('full') !== null,
    unknown: form.get('unknown') !== null,
  };
}

/** An entry as a line of the form: with its match where that is not the carrier's own. */
export function formatEntry(carrier: Carrier, { value, match, always }: ListEntry): string {
  const isDefault = match === defaultMatch(carrier, value);
  return `${always ? 'always:' : ''}${isDefault ? '' : `${match}:`}${value}`;
}

/** What is switched on, for a list of mailboxes. */
export function describeSettings(settings: MailboxSettings): string {
  const { domainList } = settings;
  const parts = [
    domainList.on ? `ドメイン指定受信 ${domainList.entries.length}件` : '',
    settings.urlMail === 'refuse' ? 'URL付きメール拒否' : '',
    settings.spoofing === 'on' ? 'なりすまし規制' : '',
    settings.full ? 'いっぱい' : '',
    settings.unknown ? '使われていない' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'なし' : parts.join('、');
}

function parseEntryLine(line: string): unknown {
  const always = line.startsWith('always:');
  const rest = always ? line.slice('always:'.length) : line;
  const match = ENTRY_MATCHES.find((kind) => rest.startsWith(`${kind}:`));
  return match === undefined
    ? { value: rest, always }
    : { value: rest.slice(match.length + 1), match, always };
}

/** A text field; empty when it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
