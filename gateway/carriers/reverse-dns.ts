// Forward-confirmed reverse DNS: the name of the address must lie in a carrier's domain and resolve back to the address.
import type { Carrier } from './carrier.ts';

/** The two look-ups; both answer an empty list where there is no record. */
export type Resolver = {
  reverse(address: string): Promise<readonly string[]>;
  resolve(name: string): Promise<readonly string[]>;
};

const DOMAINS: readonly (readonly [string, Carrier])[] = [
  ['docomo.ne.jp', 'docomo'],
  ['spmode.ne.jp', 'docomo'],
  ['ezweb.ne.jp', 'au'],
  ['brew.ne.jp', 'au'],
  ['au-net.ne.jp', 'au'],
  ['vodafone.ne.jp', 'softbank'],
  ['pcsitebrowser.ne.jp', 'softbank'],
  ['openmobile.ne.jp', 'softbank'],
  ['panda-world.ne.jp', 'softbank'],
  ...'dhtckrnsq'
    .split('')
    .map((area): readonly [string, Carrier] => [`jp-${area}.ne.jp`, 'softbank']),
];

/** The carrier whose domain this host name lies in, judged on whole labels: evil-docomo.ne.jp is nobody's. */
export function carrierOfHostName(name: string): Carrier | null {
  const host = name.toLowerCase().replace(/\.$/, '');
  return DOMAINS.find(([domain]) => host === domain || host.endsWith(`.${domain}`))?.[1] ?? null;
}

/** The carrier that both directions of DNS name for this address. */
export async function confirmCarrierByDns(
  address: string,
  resolver: Resolver,
): Promise<Carrier | null> {
  for (const name of await resolver.reverse(address)) {
    const carrier = carrierOfHostName(name);
    if (carrier !== null && (await resolver.resolve(name)).includes(address)) return carrier;
  }
  return null;
}
