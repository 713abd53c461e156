// Which user agent a handset sends depends on which of its programs is speaking.
import type { Handset } from './handset.ts';

export type Program = 'browser' | 'full-browser' | 'installer' | 'app';

export function userAgentOf(handset: Handset, program: Program): string {
  switch (handset.carrier) {
    case 'docomo':
      return docomo(handset, program);
    case 'au':
      return au(handset, program);
    case 'softbank':
      return softbank(handset, program);
  }
}

/** The status code at docomo tells the program: TB browser, TD and SD installer, TJ and SJ a running application. */
function docomo({ model, profile, userAgent }: Handset, program: Program): string {
  const cache = /\b(c\d+)/.exec(userAgent)?.[1] ?? 'c100';
  if (program === 'full-browser') return `Mozilla/4.08 (${model};FOMA;${cache};TB)`;
  // What the first i-appli sets sent as installers is not known; they are left as browsers.
  if (program === 'browser' || profile === 'DoJa-1.0') return userAgent;
  const kind = profile.startsWith('Star') ? 'S' : 'T';
  const status = `${kind}${program === 'installer' ? 'D' : 'J'}`;
  if (userAgent.startsWith('DoCoMo/2.0'))
    return userAgent.replace(/\(.*\)/, `(${cache};${status})`);
  return `${userAgent.replace(/\/T[BC].*$/, '')}/${status}`;
}

function au({ userAgent }: Handset, program: Program): string {
  if (program !== 'full-browser') return userAgent;
  const device = /^KDDI-(\w+)/.exec(userAgent)?.[1] ?? 'CA31';
  return `Mozilla/4.0 (compatible; MSIE 6.0; KDDI-${device}) Opera 8.60 [ja]`;
}

function softbank({ model, userAgent }: Handset, program: Program): string {
  if (program === 'full-browser')
    return `Mozilla/4.08 (${model};SoftBank;SN000000000000000) NetFront/3.3`;
  if (program !== 'app') return userAgent;
  const [name = userAgent] = userAgent.split(' ');
  const isFirst = userAgent.includes('MIDP-1.0');
  const tail = isFirst
    ? 'Profile/MIDP-1.0 Configuration/CLDC-1.0'
    : 'Profile/MIDP-2.0 Configuration/CLDC-1.1';
  return `${name} Java/Java/1.0 ${tail}`;
}
