// The user agent string that a handset of the catalogue sends, in its carrier's form: for tests, the phone and support.
import type { Handset } from './handset.ts';

/** The browser's user agent of this handset. */
export function handsetUserAgent(handset: Handset): string {
  const device = handset.deviceIds[0] ?? handset.model;
  switch (handset.carrier) {
    case 'docomo':
      return docomoUserAgent(handset, device);
    case 'au':
      return auUserAgent(handset, device);
    case 'softbank':
      return softbankUserAgent(handset, device);
  }
}

function docomoUserAgent(handset: Handset, device: string): string {
  const cache = handset.cacheKb === null ? '' : `c${handset.cacheKb}`;
  if (handset.generation === 'foma') return `DoCoMo/2.0 ${device}(${cache || 'c100'};TB;W24H12)`;
  const phs = handset.generation === 'phs' ? '/kPHS-K' : '';
  return `DoCoMo/1.0/${device}${cache === '' ? '' : `/${cache}`}${phs}`;
}

function auUserAgent(handset: Handset, device: string): string {
  if (handset.generation === 'cdmaone' || handset.generation === 'tu-ka') {
    return `UP.Browser/3.04-${device} UP.Link/3.4.5.9`;
  }
  return `KDDI-${device} UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0`;
}

function softbankUserAgent(handset: Handset, device: string): string {
  const { profile } = handset.java;
  const midp = profile === 'MIDP-1.0' ? ' Profile/MIDP-1.0 Configuration/CLDC-1.0' : '';
  if (device.startsWith('MOT-')) return `${device}/80.2F.2E MIB/2.2.1 Profile/MIDP-2.0`;
  if (handset.generation === 'pdc-c') return `J-PHONE/3.0/${device}`;
  if (handset.generation === 'pdc-p') return `J-PHONE/5.0/${device}/SN0000000000${midp}`;
  const maker = device.startsWith('V') ? 'Vodafone' : 'SoftBank';
  return `${maker}/1.0/${device}/J001 Browser/NetFront/3.3 Profile/MIDP-2.0 Configuration/CLDC-1.1`;
}
