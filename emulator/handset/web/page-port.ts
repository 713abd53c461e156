// The phone's own ways to the net: each program with its user agent and its limits.
import { browserLimits } from '../../carrier/browser-limits.ts';
import type { Handset } from '../../carrier/handset.ts';
import { userAgentOf, type Program } from '../../carrier/user-agent.ts';
import type { BrowserRules } from '../../browser/net/browser-rules.ts';
import { CookieJar } from '../../browser/net/cookie-jar.ts';
import type { LoadPort } from '../../browser/net/load.ts';
import type { Device } from '../../device/device.ts';

export function createLoadPort(
  device: Device,
  handset: Handset,
  program: Program,
  cookies: CookieJar = new CookieJar(),
): LoadPort {
  const limits = browserLimits(handset, program);
  const rules: BrowserRules = {
    ...limits,
    emoji: handset.carrier,
    hasIappli: handset.app === 'doja' && program === 'browser',
    headers: { 'User-Agent': userAgentOf(handset, program) },
  };
  return { rules, cookies, exchange: (request) => device.radio.exchange(request) };
}
