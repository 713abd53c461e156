// Whose mailbox an address is, by its domain. The domain never tells the device behind it.
import { domainOf } from '../message/address.ts';

export type Carrier = 'docomo' | 'au' | 'softbank' | 'other';

export const CARRIERS: readonly Carrier[] = ['docomo', 'au', 'softbank', 'other'];

const DOMAINS: readonly (readonly [Carrier, RegExp])[] = [
  ['docomo', /^(?:docomo|mopera|docomo-camera)\.ne\.jp$|^mopera\.net$/],
  [
    'au',
    /^(?:[a-z0-9-]+\.)?ezweb\.ne\.jp$|^au\.com$|^uqmobile\.jp$|^ido\.ne\.jp$|^[a-z]ct\.dion\.ne\.jp$/,
  ],
  ['au', /^sky\.(?:tkk|tkc|tu-ka)\.ne\.jp$/],
  ['softbank', /^softbank\.ne\.jp$|^i\.softbank\.jp$|^[dhtckrnsq]\.vodafone\.ne\.jp$/],
  ['softbank', /^jp-[dhtckrnsq]\.ne\.jp$|^disney\.ne\.jp$|^disneymobile\.(?:ne\.)?jp$/],
  ['softbank', /^(?:y-mobile|ymobile1?)\.ne\.jp$/],
];

/** The carrier whose centre receives for the address; `other` for any that is none of the three. */
export function carrierOf(address: string): Carrier {
  const domain = domainOf(address);
  return DOMAINS.find(([, pattern]) => pattern.test(domain))?.[0] ?? 'other';
}
