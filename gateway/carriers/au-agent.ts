// au: KDDI-CA39 UP.Browser/6.2 (WAP 2.0) and UP.Browser/3.04-KC14 UP.Link/3.4 (HDML).
import type { AgentTraits } from './agent.ts';
import type { Size } from './handset.ts';
import { readHeader } from './request-headers.ts';
import type { RequestHeaders } from './request-headers.ts';

const WAP2 = /^KDDI-([0-9A-Z]{2,8})(?: |$)/;
const HDML = /^UP\.Browser\/[^\s-]+-([0-9A-Z]{2,8})(?: |$)/;

/** The traits of an au handset's own agent, or null for any other user agent. */
export function parseAuAgent(userAgent: string, headers: RequestHeaders): AgentTraits | null {
  if (!userAgent.startsWith('KDDI-') && !userAgent.startsWith('UP.Browser/')) return null;
  const wap2 = WAP2.exec(userAgent);
  return {
    carrier: 'au',
    kind: 'carrier-browser',
    generation: wap2 ? 'win' : 'cdmaone',
    deviceId: (wap2 ?? HDML.exec(userAgent))?.[1] ?? null,
    statusCode: null,
    cacheKb: null,
    screen: parsePixels(readHeader(headers, 'x-up-devcap-screenpixels'), ','),
    javaClass: null,
  };
}

/** Width and height in pixels, as "240,320" (au) or "240*320" (SoftBank) writes them. */
export function parsePixels(text: string | null, separator: string): Size | null {
  const [width, height, ...rest] = (text ?? '').split(separator);
  if (rest.length > 0 || !width || !height) return null;
  if (!/^\d{2,4}$/.test(width) || !/^\d{2,4}$/.test(height)) return null;
  return { width: Number(width), height: Number(height) };
}
