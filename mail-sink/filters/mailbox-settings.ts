// What the owner of a phone has set for receiving mail, and the state of the mailbox itself.
import { carrierOf, type Carrier } from './carrier.ts';

/** How an entry of the domain list is compared with the sender's address. */
export type EntryMatch = 'exact' | 'domain' | 'suffix' | 'prefix' | 'partial';

export const ENTRY_MATCHES: readonly EntryMatch[] = [
  'exact',
  'domain',
  'suffix',
  'prefix',
  'partial',
];

export type ListEntry = {
  readonly value: string;
  readonly match: EntryMatch;
  /** au's 必ず受信: delivered whatever the other filters say. */
  readonly always: boolean;
};

export type MailboxSettings = {
  readonly carrier: Carrier;
  /** ドメイン指定受信: when on, only the listed senders get through. */
  readonly domainList: { readonly on: boolean; readonly entries: readonly ListEntry[] };
  /** URL付きメール拒否. */
  readonly urlMail: 'accept' | 'refuse';
  /** なりすまし規制. */
  readonly spoofing: 'off' | 'on';
  readonly full: boolean;
  readonly unknown: boolean;
  /** Largest body in bytes; null for no limit. */
  readonly maxBytes: number | null;
  /** Most lines of a body; null for no limit. */
  readonly maxLines: number | null;
};

/** A body's limit in bytes by carrier: 5,000 full-width characters at docomo and au, 300 KB at SoftBank. */
const DEFAULT_MAX_BYTES: Readonly<Record<Carrier, number | null>> = {
  docomo: 10_000,
  au: 10_000,
  softbank: 300 * 1024,
  other: null,
};

/** A mailbox nobody has set up: its domain's carrier, every filter off. */
export function defaultSettings(
  address: string,
  carrier: Carrier = carrierOf(address),
): MailboxSettings {
  return {
    carrier,
    domainList: { on: false, entries: [] },
    urlMail: 'accept',
    spoofing: 'off',
    full: false,
    unknown: false,
    maxBytes: DEFAULT_MAX_BYTES[carrier],
    maxLines: null,
  };
}

/**
 * An entry given only as text gets the way its carrier compares by default: docomo by the end of the
 * address, au by domain or by whole address, SoftBank by the end or by whole address.
 */
export function defaultMatch(carrier: Carrier, value: string): EntryMatch {
  if (carrier === 'docomo') return 'suffix';
  const hasLocalPart = value.lastIndexOf('@') > 0;
  if (hasLocalPart) return 'exact';
  return carrier === 'au' ? 'domain' : 'suffix';
}
