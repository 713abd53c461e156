// D1: the carriers' filters: what each compares, and in which order.
import { describe, expect, test } from 'vitest';
import { carrierOf, type Carrier } from '../../../mail-sink/filters/carrier.ts';
import { findEntry } from '../../../mail-sink/filters/domain-list.ts';
import { judgeMail } from '../../../mail-sink/filters/judge-mail.ts';
import type { MailFacts } from '../../../mail-sink/filters/mail-facts.ts';
import {
  defaultMatch,
  defaultSettings,
  type EntryMatch,
  type MailboxSettings,
} from '../../../mail-sink/filters/mailbox-settings.ts';

const MAIL: MailFacts = {
  headerFrom: 'otp@otp-auth.net',
  envelopeFrom: 'bounce@otp-auth.net',
  bodyBytes: 100,
  bodyLines: 5,
  longestLineBytes: 76,
  hasUrl: () => Promise.resolve(true),
  isSpoofed: () => Promise.resolve(true),
};

const ADDRESSES: Readonly<Record<Carrier, string>> = {
  docomo: 'a@docomo.ne.jp',
  au: 'a@au.com',
  softbank: 'a@softbank.ne.jp',
  other: 'a@example.com',
};

async function judge(
  carrier: Carrier,
  changes: Partial<MailboxSettings>,
  mail: Partial<MailFacts> = {},
): Promise<string> {
  const address = ADDRESSES[carrier];
  const settings = { ...defaultSettings(address), ...changes };
  const verdict = await judgeMail(address, settings, { ...MAIL, ...mail });
  return verdict.kind === 'delivered' ? 'delivered' : verdict.reason;
}

function list(always: boolean): MailboxSettings['domainList'] {
  return { on: true, entries: [{ value: '@otp-auth.net', match: 'suffix', always }] };
}

test.each([
  ['a@docomo.ne.jp', 'docomo'],
  ['a@a2.ezweb.ne.jp', 'au'],
  ['a@au.com', 'au'],
  ['a@i.softbank.jp', 'softbank'],
  ['a@jp-t.ne.jp', 'softbank'],
  ['a@t.vodafone.ne.jp', 'softbank'],
  ['a@gmail.com', 'other'],
  ['a@evil-docomo.ne.jp', 'other'],
] as const)('carrierOf(%j) is %s', (address, carrier) => {
  expect(carrierOf(address)).toBe(carrier);
});

describe('findEntry()', () => {
  test.each<[EntryMatch, string, string, boolean]>([
    ['suffix', 'mixi.jp', 'x@abcmixi.jp', true],
    ['suffix', '@mixi.jp', 'x@abcmixi.jp', false],
    ['suffix', '@mixi.jp', 'x@m.mixi.jp', false],
    ['suffix', 'mixi.jp', 'x@m.mixi.jp', true],
    ['domain', '@example.jp', 'x@example.jp', true],
    ['domain', 'example.jp', 'x@m.example.jp', false],
    ['exact', 'Otp@otp-auth.net', 'otp@otp-auth.net', true],
    ['exact', 'otp@otp-auth.net', 'x-otp@otp-auth.net', false],
    ['prefix', 'otp@', 'otp@anything.example', true],
    ['partial', 'otp-auth', 'x@sub.otp-auth.net', true],
    ['partial', ' ', 'x@y', false],
  ])('%s %j against %j: %s', (match, value, sender, isFound) => {
    expect(findEntry([{ value, match, always: false }], sender) !== null).toBe(isFound);
  });

  test('an entry given as text is compared as its carrier compares by default', () => {
    expect(defaultMatch('docomo', 'otp@otp-auth.net')).toBe('suffix');
    expect(defaultMatch('au', '@otp-auth.net')).toBe('domain');
    expect(defaultMatch('au', 'otp@otp-auth.net')).toBe('exact');
    expect(defaultMatch('softbank', 'otp-auth.net')).toBe('suffix');
  });
});

describe('judgeMail() keeps the order of the carrier', () => {
  test.each<[Carrier, Partial<MailboxSettings>, string]>([
    ['docomo', {}, 'delivered'],
    ['docomo', { domainList: list(false), spoofing: 'on', urlMail: 'refuse' }, 'delivered'],
    ['docomo', { spoofing: 'on', urlMail: 'refuse' }, 'spoofing'],
    ['docomo', { urlMail: 'refuse' }, 'url'],
    ['docomo', { full: true, domainList: { on: true, entries: [] } }, 'mailbox-full'],
    ['au', { domainList: list(false), spoofing: 'on' }, 'spoofing'],
    ['au', { domainList: list(true), spoofing: 'on', urlMail: 'refuse' }, 'delivered'],
    ['au', { domainList: { on: true, entries: [] }, spoofing: 'on' }, 'domain-list'],
    ['softbank', { domainList: list(false), spoofing: 'on' }, 'spoofing'],
    ['softbank', { domainList: list(false), urlMail: 'refuse' }, 'delivered'],
    ['other', { domainList: { on: true, entries: [] } }, 'domain-list'],
    ['other', {}, 'delivered'],
  ])('%s with %j: %s', async (carrier, settings, outcome) => {
    expect(await judge(carrier, settings)).toBe(outcome);
  });

  test('a line of 1,001 bytes and a body of 10,001 are too much for docomo, not for SoftBank', async () => {
    expect(await judge('docomo', {}, { longestLineBytes: 1001 })).toBe('line-too-long');
    expect(await judge('docomo', {}, { longestLineBytes: 1000 })).toBe('delivered');
    expect(await judge('docomo', {}, { bodyBytes: 10_001 })).toBe('too-large');
    expect(await judge('softbank', {}, { bodyBytes: 10_001, longestLineBytes: 1001 })).toBe(
      'delivered',
    );
  });
});
