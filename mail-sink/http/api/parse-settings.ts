// Reception settings as a client puts them → as the filters read them.
import type { z } from '@hono/zod-openapi';
import {
  defaultMatch,
  defaultSettings,
  type ListEntry,
  type MailboxSettings,
} from '../../filters/mailbox-settings.ts';
import type { SETTINGS_INPUT } from './schemas.ts';

type Input = z.output<typeof SETTINGS_INPUT>;
type EntryInput = NonNullable<Input['domainList']>['entries'][number];

/** Fills in what was left out with the defaults of the carrier. */
export function parseSettings(address: string, input: Input): MailboxSettings {
  const defaults = defaultSettings(address, input.carrier);
  const { domainList } = input;
  return {
    carrier: input.carrier,
    domainList:
      domainList === undefined
        ? defaults.domainList
        : {
            on: domainList.on,
            entries: domainList.entries.map((entry) => parseEntry(input, entry)),
          },
    urlMail: input.urlMail ?? defaults.urlMail,
    spoofing: input.spoofing ?? defaults.spoofing,
    full: input.full ?? defaults.full,
    unknown: input.unknown ?? defaults.unknown,
    maxBytes: input.maxBytes === undefined ? defaults.maxBytes : input.maxBytes,
    maxLines: input.maxLines === undefined ? defaults.maxLines : input.maxLines,
  };
}

function parseEntry({ carrier }: Input, entry: EntryInput): ListEntry {
  const { value, match, always } =
    typeof entry === 'string' ? { value: entry, match: undefined, always: undefined } : entry;
  return { value, match: match ?? defaultMatch(carrier, value), always: always ?? false };
}
