// The headers that the carrier's gateway puts on a handset's requests, beside the user agent.
import type { Handset } from './handset.ts';

export function carrierHeaders(handset: Handset): Readonly<Record<string, string>> {
  const { width, height } = handset.screen;
  switch (handset.carrier) {
    case 'docomo':
      return { Accept: '*/*' };
    case 'au':
      return {
        Accept: 'text/html, application/xhtml+xml, image/gif, image/jpeg, image/png, */*;q=0.1',
        'Accept-Charset': 'shift_jis, *',
        'X-UP-DEVCAP-SCREENPIXELS': `${width},${height}`,
        'X-UP-DEVCAP-ISCOLOR': '1',
        'X-UP-DEVCAP-CHARSET': 'Shift_JIS',
        'X-UP-DEVCAP-MAX-PDU': '131072',
      };
    case 'softbank':
      return {
        Accept: '*/*',
        'x-jphone-msname': handset.model,
        'x-jphone-display': `${width}*${height}`,
        'x-jphone-color': `C${handset.colors}`,
        ...(handset.app === null ? {} : { 'x-jphone-java': handset.profile }),
      };
  }
}
