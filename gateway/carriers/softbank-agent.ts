// SoftBank and what it was before: J-PHONE/4.0/J-SH51, Vodafone/1.0/V904SH, SoftBank/1.0/910T, and Motorola's own form.
import type { AgentKind, AgentTraits } from './agent.ts';
import { parsePixels } from './au-agent.ts';
import type { Generation } from './handset.ts';
import { readHeader } from './request-headers.ts';
import type { RequestHeaders } from './request-headers.ts';

const SLASHED = /^(J-PHONE|Vodafone|SoftBank|Vemulator|Semulator)\/(\d\.\d)\/([^/\s[]{1,24})/;
const MOTOROLA = /^MOT-([^/\s]{1,24})/;
const PREFIX = /^(?:J-PHONE|Vodafone|SoftBank|Vemulator|Semulator)\/|^MOT-/;

/** The traits of a SoftBank handset's own agent, or null for any other user agent. */
export function parseSoftbankAgent(userAgent: string, headers: RequestHeaders): AgentTraits | null {
  if (!PREFIX.test(userAgent)) return null;
  const slashed = SLASHED.exec(userAgent);
  const named = slashed?.[3] ?? MOTOROLA.exec(userAgent)?.[0] ?? null;
  return {
    carrier: 'softbank',
    kind: kindOf(userAgent),
    generation: generationOf(slashed),
    deviceId: readHeader(headers, 'x-jphone-msname') ?? named,
    statusCode: null,
    cacheKb: null,
    screen: parsePixels(readHeader(headers, 'x-jphone-display'), '*'),
    javaClass: readHeader(headers, 'x-jphone-java'),
  };
}

function kindOf(userAgent: string): AgentKind {
  if (userAgent.includes(' Java/Java')) return 'app';
  return /[ /](?:Widgets|Flash)\//.test(userAgent) ? 'other' : 'carrier-browser';
}

/** J-PHONE/2.0 and 3.0 are the circuit-switched sets, 4.0 and 5.0 the packet ones; every later name is 3G. */
function generationOf(slashed: RegExpExecArray | null): Generation {
  if (slashed?.[1] !== 'J-PHONE') return '3gc';
  return slashed[2] === '2.0' || slashed[2] === '3.0' ? 'pdc-c' : 'pdc-p';
}
