// The address a request really came from: X-Forwarded-For counts only from proxies that the operator has named.
import ipaddr from 'ipaddr.js';
import type { IPv4, IPv6 } from 'ipaddr.js';

export type TrustedProxies = readonly (readonly [IPv4 | IPv6, number])[];

/** Parses the operator's list of addresses and CIDR ranges, separated by commas. */
export function parseTrustedProxies(text: string): TrustedProxies {
  const entries = text.split(',').map((entry) => entry.trim());
  return entries.filter((entry) => entry !== '').map(parseProxy);
}

/** The client behind trusted proxies: the last address of the chain that is not one of them. */
export function clientAddress(
  peer: string,
  forwardedFor: string | null,
  trusted: TrustedProxies,
): string {
  const chain = [...(forwardedFor ?? '').split(',').map((entry) => entry.trim()), peer];
  let client = peer;
  for (const hop of chain.toReversed()) {
    if (!ipaddr.isValid(hop)) return client;
    client = hop;
    if (!isTrusted(hop, trusted)) return client;
  }
  return client;
}

function isTrusted(address: string, trusted: TrustedProxies): boolean {
  const parsed = ipaddr.process(address);
  return trusted.some(
    ([network, bits]) => network.kind() === parsed.kind() && parsed.match([network, bits]),
  );
}

function parseProxy(entry: string): readonly [IPv4 | IPv6, number] {
  if (entry.includes('/')) return ipaddr.parseCIDR(entry);
  if (!ipaddr.isValid(entry)) throw new SyntaxError(`Cannot parse proxy "${entry}"`);
  const address = ipaddr.process(entry);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}
