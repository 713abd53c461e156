// Reception settings as a client puts them → as the filters read them.
import type { z } from '@hono/zod-openapi';
import type { Carrier } from '../../filters/carrier.ts';
import {
  defaultMatch,
  defaultSettings,
  type ListEntry,
  type MailboxSettings,
} from '../../filters/mailbox-settings.ts';
import type { SETTINGS_INPUT } from './schemas.ts';

type Input = z.output<typeof SETTINGS_INPUT>;
type EntryInput = NonNullable<Input['domainList']>['entries'][number];

/** The settings after the change; `current` are those of the mailbox before it. */
export function parseSettings(
  address: string,
  input: Input,
  current: MailboxSettings,
): MailboxSettings {
  const base = input.carrier === undefined ? current : defaultSettings(address, input.carrier);
  const { domainList } = input;
  return {
    carrier: base.carrier,
    domainList:
      domainList === undefined
        ? base.domainList
        : {
            on: domainList.on,
            entries: domainList.entries.map((entry) => parseEntry(base.carrier, entry)),
          },
    urlMail: input.urlMail ?? base.urlMail,
    spoofing: input.spoofing ?? base.spoofing,
    full: input.full ?? base.full,
    unknown: input.unknown ?? base.unknown,
    maxBytes: input.maxBytes === undefined ? base.maxBytes : input.maxBytes,
    maxLines: input.maxLines === undefined ? base.maxLines : input.maxLines,
  };
}

function parseEntry(carrier: Carrier, entry: EntryInput): ListEntry {
  const { value, match, always } =
    typeof entry === 'string' ? { value: entry, match: undefined, always: undefined } : entry;
  return { value, match: match ?? defaultMatch(carrier, value), always: always ?? false };
}
