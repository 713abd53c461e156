// Who asks, for both hosts: the address behind the proxies, and what the carriers' data say of it.
import {
  createClassifier,
  type Classification,
  type ClassifyOptions,
} from '../carriers/classify.ts';
import type { Config } from '../config.ts';
import { readCarrierData } from '../http/download/read-carrier-data.ts';
import type { HttpContext } from '../http/http-env.ts';
import {
  clientAddress,
  parseTrustedProxies,
  type IsTrustedProxy,
} from '../http/middleware/client-address.ts';
import { createDnsSignal, type DnsSignal } from './dns-signal.ts';
import { requestHeaders } from '../http/request-headers.ts';

export type Askers = {
  readonly isTrustedProxy: IsTrustedProxy;
  readonly carriers: ClassifyOptions;
  readonly addressOf: (context: HttpContext) => string;
  /** Waits for what DNS says of the address, where the operator wants it asked. */
  readonly lookUp: ((context: HttpContext) => Promise<void>) | null;
  readonly classify: (context: HttpContext) => Classification;
};

/** The demo trusts the emulator's centre; elsewhere the operator names the profiles. */
export function createAskers(config: Config, clock: () => number): Askers {
  const isTrustedProxy = parseTrustedProxies(config.TRUSTED_PROXIES);
  const profiles = config.DEMO ? [...config.NETWORK_PROFILES, 'demo'] : config.NETWORK_PROFILES;
  const dns = config.NETWORK_BY_DNS ? createDnsSignal(clock) : null;
  const carriers = withDns(readCarrierData(profiles), dns);
  const classify = createClassifier(carriers);

  function addressOf(context: HttpContext): string {
    const connection = context.env?.incoming?.socket.remoteAddress ?? '';
    return clientAddress(connection, context.req.header('x-forwarded-for'), isTrustedProxy);
  }

  return {
    isTrustedProxy,
    carriers,
    addressOf,
    lookUp: dns === null ? null : (context) => dns.lookUp(addressOf(context)),
    classify: (context) => classify(requestHeaders(context), addressOf(context)),
  };
}

function withDns(carriers: ClassifyOptions, dns: DnsSignal | null): ClassifyOptions {
  if (dns === null) return carriers;
  return { ...carriers, networks: { ...carriers.networks, carrierByDns: dns.carrierOf } };
}
