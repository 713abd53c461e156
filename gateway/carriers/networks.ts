// The carriers' gateways as dated profiles that an operator chooses. Their networks have ended and the addresses may
// belong to others now, so a match is a signal beside the user agent and no proof.
import ipaddr from 'ipaddr.js';
import type { Carrier } from './carrier.ts';
import { getCell, getChoice, parseTable } from './table.ts';

const SERVICES = ['browser', 'full-browser', 'app'] as const;

/** What the address says: the carrier whose gateway it is ("any" for the demo's own centre) and what the gateway serves. */
export type NetworkSignal = {
  readonly carrier: Carrier | 'any' | null;
  readonly service: (typeof SERVICES)[number] | null;
};

type Range = {
  readonly first: number;
  readonly size: number;
  readonly signal: NetworkSignal;
};

/** What is known of addresses: the chosen IPv4 ranges, and where the operator wants it what DNS says. */
export type Networks = {
  readonly ranges: readonly Range[];
  /** Null where DNS is not asked. */
  readonly carrierByDns: ((address: string) => Carrier | null) | null;
};

const NO_SIGNAL: NetworkSignal = { carrier: null, service: null };

/** The demo trusts the emulator's carrier centre, which calls from this machine. */
const DEMO_CENTRE: Range = {
  first: 127 * 2 ** 24,
  size: 2 ** 24,
  signal: { carrier: 'any', service: null },
};

/** The ranges of the chosen profiles of networks.tsv, and of `demo`; none are chosen by default. */
export function parseNetworks(text: string, profiles: readonly string[]): Networks {
  const rows = parseTable(text, 'networks.tsv');
  const known = new Set(['demo', ...rows.map((row) => getCell(row, 'profile'))]);
  const unknown = profiles.find((profile) => !known.has(profile));
  if (unknown !== undefined) throw new RangeError(`Cannot find network profile "${unknown}"`);
  const ranges = rows
    .filter((row) => profiles.includes(getCell(row, 'profile')))
    .map((row) => ({
      ...parseRange(getCell(row, 'cidr')),
      signal: {
        carrier: getChoice(row, 'carrier', ['docomo', 'au', 'softbank'] as const),
        service: getChoice(row, 'service', SERVICES),
      },
    }));
  const chosen = profiles.includes('demo') ? [...ranges, DEMO_CENTRE] : ranges;
  return { ranges: chosen, carrierByDns: null };
}

/** What the chosen profiles say of an address, else what DNS says; nothing where neither knows it. */
export function networkOf(address: string, networks: Networks): NetworkSignal {
  const found = findRange(address, networks.ranges);
  if (found !== undefined) return found.signal;
  const carrier = networks.carrierByDns?.(address) ?? null;
  return carrier === null ? NO_SIGNAL : { carrier, service: null };
}

function findRange(address: string, ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  const value = ipv4Number(address);
  if (value === null) return undefined;
  return ranges.find(({ first, size }) => value >= first && value - first < size);
}

function parseRange(cidr: string): { first: number; size: number } {
  const [address, bits] = ipaddr.parseCIDR(cidr);
  const size = 2 ** (32 - bits);
  const first = ipv4Number(address.toString());
  if (first === null || first % size !== 0) throw new SyntaxError(`Cannot parse network "${cidr}"`);
  return { first, size };
}

/** An IPv4 address, also when written as IPv6 (::ffff:127.0.0.1 and ::1), as one number. */
function ipv4Number(address: string): number | null {
  if (address === '::1') return 127 * 2 ** 24 + 1;
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(plain)) return null;
  const bytes = plain.split('.').map(Number);
  if (bytes.some((byte) => byte > 255)) return null;
  return bytes.reduce((sum, byte) => sum * 256 + byte, 0);
}
