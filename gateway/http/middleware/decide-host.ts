// Which of the two sites a request is for, decided once (RFC 9112 §3.2: one Host, and the target agrees with it).

export type Hosts = { readonly bank: string; readonly download: string };

export type HostDecision =
  | { readonly kind: 'bank' }
  | { readonly kind: 'download' }
  /** No or several Host headers, one that is no host, or an absolute target that names another. */
  | { readonly kind: 'malformed' }
  /** A host that is neither: 421. */
  | { readonly kind: 'misdirected' };

export type RequestHost = {
  /** Every Host header of the request, in order. */
  readonly hostHeaders: readonly string[];
  /** The request target as sent: a path, or an absolute URI. */
  readonly target: string;
};

const HOST = /^([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])\.?(?::([0-9]{1,5}))?$/;
const ABSOLUTE_TARGET = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i;

/** The site of the request; port and letter case do not matter, nor does a root dot. */
export function decideHost(request: RequestHost, hosts: Hosts): HostDecision {
  const [header, ...others] = request.hostHeaders;
  if (header === undefined || others.length > 0) return { kind: 'malformed' };
  const host = HOST.exec(header.toLowerCase())?.[1];
  if (host === undefined) return { kind: 'malformed' };
  if (!agreesWithTarget(header, request.target)) return { kind: 'malformed' };
  if (host === hosts.bank) return { kind: 'bank' };
  if (host === hosts.download) return { kind: 'download' };
  return { kind: 'misdirected' };
}

function agreesWithTarget(header: string, target: string): boolean {
  if (target.startsWith('/') || target === '*') return true;
  return ABSOLUTE_TARGET.exec(target)?.[1]?.toLowerCase() === header.toLowerCase();
}
