// Full browsers of feature phones: no app can be installed from them (D2). They speak with a desktop's voice, so the
// carrier's prefix is missing and the whole form is matched. A user may set some of them to hide altogether; then only
// the carrier's gateway address tells.
import { plainTraits } from './agent.ts';
import type { AgentTraits } from './agent.ts';

const DOCOMO = /^Mozilla\/(?:4\.08|5\.0) \(([^;()]+);\s?FOMA;/;
const AU =
  /^(?:Mozilla\/4\.0\s?\(compatible;\s?MSIE\s?6\.0;\s?KDDI-([0-9A-Z]+)\)\s?Opera 8|Opera\/9\.\d+ \(KDDI-([0-9A-Z]+); BREW; Opera Mobi)/;
const SOFTBANK = /^Mozilla\/(?:4\.08|5\.0) \(([^;()]+);SoftBank[;)[].*NetFront/;

/** The traits of a feature phone's full browser, or null for any other user agent. */
export function parseFullBrowserAgent(userAgent: string): AgentTraits | null {
  const docomo = DOCOMO.exec(userAgent);
  if (docomo) return fullBrowser('docomo', docomo[1]);
  const au = AU.exec(userAgent);
  if (au) return fullBrowser('au', au[1] ?? au[2]);
  const softbank = SOFTBANK.exec(userAgent);
  if (softbank) return fullBrowser('softbank', softbank[1]);
  if (/^Mozilla\/4\.0 \((?:compatible; )?(?:jig browser|ibisBrowser)/.test(userAgent)) {
    return plainTraits('other', 'full-browser');
  }
  return null;
}

function fullBrowser(
  carrier: 'docomo' | 'au' | 'softbank',
  model: string | undefined,
): AgentTraits {
  return { ...plainTraits(carrier, 'full-browser'), deviceId: model?.trim() ?? null };
}
