// The address a request comes from: the connection's, or what proxies named in TRUSTED_PROXIES report.
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = readonly [Address, number];

/** True for an address that lies in one of the configured networks. */
export type IsTrustedProxy = (address: string) => boolean;

/** Parses addresses and CIDR ranges; throws naming the entry that is neither. */
export function parseTrustedProxies(entries: readonly string[]): IsTrustedProxy {
  return parseNetworks('TRUSTED_PROXIES', entries);
}

/** The same for the list of another variable. */
export function parseNetworks(
  variable: string,
  entries: readonly string[],
): (address: string) => boolean {
  const networks = entries.map((entry) => parseNetwork(variable, entry));
  return function isInNetworks(address) {
    const parsed = parseAddress(address);
    return parsed !== null && networks.some((network) => isWithin(parsed, network));
  };
}

/**
 * The client's address without its IPv4-in-IPv6 wrapping. Walks X-Forwarded-For from the right as long as
 * each hop is a trusted proxy; whatever lies beyond the first untrusted hop is that hop's own claim.
 */
export function clientAddress(
  connection: string,
  forwardedFor: string | undefined,
  isTrusted: IsTrustedProxy,
): string {
  let address = plain(connection);
  const hops = (forwardedFor ?? '').split(',').map((hop) => hop.trim());
  while (isTrusted(address)) {
    const hop = parseAddress(hops.pop() ?? '');
    if (hop === null) return address;
    address = hop.toString();
  }
  return address;
}

/** What rate limits count: an IPv4 address, or the /64 that one IPv6 customer has to himself. */
export function addressGroup(address: string): string {
  const parsed = parseAddress(address);
  if (parsed === null || parsed.kind() === 'ipv4') return address;
  const [prefix] = ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toString()}/64`)
    .toString()
    .split('/');
  return `${prefix ?? address}/64`;
}

function plain(address: string): string {
  return parseAddress(address)?.toString() ?? address;
}

function parseAddress(text: string): Address | null {
  return ipaddr.isValid(text) ? ipaddr.process(text) : null;
}

function parseNetwork(variable: string, entry: string): Network {
  const parsed = parseAddress(entry);
  if (parsed !== null) return [parsed, parsed.kind() === 'ipv4' ? 32 : 128];
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  throw new SyntaxError(`Cannot parse ${variable}: "${entry}" is no address or CIDR range`);
}

function isWithin(address: Address, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}
