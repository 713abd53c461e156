// Which carrier's network an address is in by forward-confirmed reverse DNS, asked once an hour for each address.
import { Resolver as DnsResolver } from 'node:dns/promises';
import type { Carrier } from '../carriers/carrier.ts';
import { confirmCarrierByDns, type Resolver } from '../carriers/reverse-dns.ts';

export type DnsSignal = {
  /** Asks where nothing recent is known; never rejects. */
  readonly lookUp: (address: string) => Promise<void>;
  /** What was found last; null where nothing was, or nobody asked. */
  readonly carrierOf: (address: string) => Carrier | null;
};

type Known = { readonly asked: Promise<void>; readonly until: number; carrier: Carrier | null };

const KEPT_MS = 3_600_000;
const MOST_KEPT = 10_000;
const TIMEOUT_MS = 2000;

/** `clock` gives UTC epoch milliseconds. */
export function createDnsSignal(
  clock: () => number,
  resolver: Resolver = createResolver(),
): DnsSignal {
  const known = new Map<string, Known>();
  return {
    lookUp: (address) => {
      const recent = known.get(address);
      if (recent !== undefined && recent.until > clock()) return recent.asked;
      if (known.size >= MOST_KEPT) known.clear();
      const asked = confirmCarrierByDns(address, resolver).then((carrier) => {
        entry.carrier = carrier;
      });
      const entry: Known = { asked, until: clock() + KEPT_MS, carrier: null };
      known.set(address, entry);
      return asked;
    },
    carrierOf: (address) => known.get(address)?.carrier ?? null,
  };
}

/** An address without a name, and a server that does not answer, are both no signal. */
function createResolver(): Resolver {
  const dns = new DnsResolver({ timeout: TIMEOUT_MS, tries: 1 });
  return {
    reverse: (address) => dns.reverse(address).catch(() => []),
    resolve: (name) => dns.resolve4(name).catch(() => []),
  };
}
