// The phone's mail address as its owner types it. docomo and au gave out addresses for years that RFC 5321
// forbids (`a..b.@docomo.ne.jp`); they live on, so those two carriers' domains accept them and no other does.

export type MailAddress = {
  /** As it is compared and written to: folded to half-width, domain in lower case. */
  readonly address: string;
  readonly isCarrier: boolean;
};

export type MailAddressOutcome =
  | ({ readonly kind: 'address' } & MailAddress)
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooLong' }
  /** No single "@", or characters no address of a phone has. */
  | { readonly kind: 'malformed' }
  /** Dots in a row, or at an end, on a domain where no such address can exist. */
  | { readonly kind: 'oddDots'; readonly domain: string };

// oxfmt-ignore: a table
const CARRIER_DOMAINS: readonly string[] = [
  'docomo.ne.jp',
  'docomo-camera.ne.jp',
  'mopera.net',
  'mopera.ne.jp',
  'ezweb.ne.jp',
  'au.com',
  'uqmobile.jp',
  'ido.ne.jp',
  'softbank.ne.jp',
  'i.softbank.jp',
  'vodafone.ne.jp',
  'disney.ne.jp',
  'disneymobile.jp',
  'disneymobile.ne.jp',
  'jp-d.ne.jp',
  'jp-h.ne.jp',
  'jp-t.ne.jp',
  'jp-c.ne.jp',
  'jp-k.ne.jp',
  'jp-r.ne.jp',
  'jp-n.ne.jp',
  'jp-s.ne.jp',
  'jp-q.ne.jp',
  'y-mobile.ne.jp',
  'ymobile.ne.jp',
  'ymobile1.ne.jp',
];

/** Only these ever had local parts with dots in a row or at an end. */
const ODD_DOT_DOMAINS: readonly string[] = ['docomo.ne.jp', 'ezweb.ne.jp', 'au.com'];

/** What docomo's centre takes: a local part of 64 bytes, an address of 255 (facts of 2007). */
const LONGEST_LOCAL_PART = 64;
const LONGEST_ADDRESS = 255;

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~.-]+$/i;
const DOMAIN = /^(?=.{4,})(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const ODD_DOTS = /^\.|\.\.|\.$/;

/** The address typed, or why it is none. Full-width characters are folded; dots are never touched. */
export function parseMailAddress(typed: string): MailAddressOutcome {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return { kind: 'missing' };
  if (text.length > LONGEST_ADDRESS) return { kind: 'tooLong' };
  const at = text.lastIndexOf('@');
  const localPart = unquote(text.slice(0, Math.max(at, 0)));
  const domain = text.slice(at + 1).toLowerCase();
  if (!LOCAL_PART.test(localPart) || !DOMAIN.test(domain)) return { kind: 'malformed' };
  if (localPart.length > LONGEST_LOCAL_PART) return { kind: 'tooLong' };
  if (ODD_DOTS.test(localPart) && !isOneOf(ODD_DOT_DOMAINS, domain)) {
    return { kind: 'oddDots', domain };
  }
  const isCarrier = isOneOf(CARRIER_DOMAINS, domain);
  const address = `${isCarrier ? localPart.toLowerCase() : localPart}@${domain}`;
  return { kind: 'address', address, isCarrier };
}

/** `"a..b"@docomo.ne.jp` and `a..b@docomo.ne.jp` are the same mailbox. */
function unquote(localPart: string): string {
  return /^"(.*)"$/.exec(localPart)?.[1] ?? localPart;
}

/** The domain or one below it (`*.ezweb.ne.jp`, `t.vodafone.ne.jp`). */
function isOneOf(domains: readonly string[], domain: string): boolean {
  return domains.some((known) => domain === known || domain.endsWith(`.${known}`));
}
