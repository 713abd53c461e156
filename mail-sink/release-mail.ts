// The two ways in which the sink may reach out, and only to addresses that were configured.
import type { LinkStatus } from './http/http-context.ts';

export type Release = (raw: Buffer, from: string, to: readonly string[]) => Promise<void>;

const LINK_TIMEOUT_MILLISECONDS = 5000;
const MOST_REDIRECTS = 5;

/** Passes mails on to the relay; null without one. */
export function createRelease(relayUrl: string | null): Release | null {
  if (relayUrl === null) return null;
  return async (raw, from, to) => {
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(relayUrl);
    await transport.sendMail({ envelope: { from, to: [...to] }, raw });
  };
}

/** Asks for a link's status; null when its host, or one it redirects to, is not on the list. */
export async function checkLink(
  linkHosts: readonly string[],
  url: string,
  follow: boolean,
): Promise<LinkStatus | null> {
  let next = url;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (!isAllowed(linkHosts, next)) return null;
    const response = await fetch(next, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(LINK_TIMEOUT_MILLISECONDS),
    });
    const location = response.headers.get('Location');
    if (!follow || location === null) return { code: response.status, status: response.statusText };
    next = new URL(location, next).href;
  }
  return { code: 0, status: 'Too many redirects' };
}

function isAllowed(linkHosts: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { host, hostname } = new URL(url);
  return linkHosts.includes(host) || linkHosts.includes(hostname);
}
