// Smartphones, tablets, iPods and PCs, and the 4G feature phones that run Android. A smartphone's carrier is only a
// convention of its model number, since any of them may hold another carrier's SIM.
import { plainTraits } from './agent.ts';
import type { AgentTraits } from './agent.ts';
import type { Carrier } from './carrier.ts';
import { readHeader } from './request-headers.ts';
import type { RequestHeaders } from './request-headers.ts';

const ANDROID_MODEL = /Android [^;)]*;(?: [a-z]{2}-[A-Za-z]{2};)? ([^;)]+?)(?: Build\/[^;)]*)?[;)]/;

/** Feature phones with Android inside: neither i-mode nor Java, whatever their shape suggests. */
const FEATURE_ANDROID: readonly (readonly [RegExp, Carrier])[] = [
  [/^(?:P-01H|P-01J|F-05G|SH-06G|SH-01J|SH-02L|F-02J|F-03L)$/, 'docomo'],
  [/^(?:KYF|SHF)\d\d$/, 'au'],
  [/^(?:501SH|504SH|601SH|701SH|806SH|501KC|701KC|902KC|A202KC)$/, 'softbank'],
];

/** Tablets whose user agent says Mobile all the same. */
const TABLETS_SAYING_MOBILE = new Set(['SC-01C', 'L-06C']);

const SMARTPHONE_MODELS: readonly (readonly [RegExp, Carrier])[] = [
  [/^[A-Z]{1,2}-\d\d[A-Z]$|^SC-5\d[A-Z]$/, 'docomo'],
  [/^(?:SO|SH|SC|KY|LG|HT|FJ|PT|CA)[VL]\d\d$|^IS\w{2,4}$|^(?:SO|SH|SC|KY|OP|XI)G\d\d$/, 'au'],
  [/^A?\d{3}(?:SH|SO|KC|HW|LG|FJ|ZT|CA|OP|XM)$/, 'softbank'],
];

/** The traits of a smartphone, tablet, iPod or PC, or null when the user agent is none of these. */
export function parseSmartphoneAgent(
  userAgent: string,
  headers: RequestHeaders,
): AgentTraits | null {
  if (/\biPod\b/.test(userAgent)) return plainTraits('other', 'ipod');
  if (/\biPad\b/.test(userAgent)) return plainTraits('other', 'tablet');
  if (/\biPhone\b|Windows Phone/.test(userAgent)) return plainTraits('other', 'smartphone');
  if (userAgent.includes('Android')) return androidTraits(userAgent, headers);
  if (/WILLCOM|DDIPOCKET|^emobile\/|^IAC\/|^Huawei\//.test(userAgent))
    return plainTraits('other', 'other');
  if (/Windows|Macintosh|X11|CrOS|Linux/.test(userAgent)) return plainTraits('other', 'pc');
  return null;
}

function androidTraits(userAgent: string, headers: RequestHeaders): AgentTraits {
  const model = androidModel(userAgent, headers);
  if (model === null) return plainTraits('other', kindOfAndroid(userAgent, ''));
  const feature = carrierOf(FEATURE_ANDROID, model);
  if (feature) return { ...plainTraits(feature, 'feature-android'), deviceId: model };
  const carrier = carrierOf(SMARTPHONE_MODELS, model) ?? 'other';
  return { ...plainTraits(carrier, kindOfAndroid(userAgent, model)), deviceId: model };
}

/** A reduced user agent says "Android 10; K" for every model; the real one is in a client hint, if sent. */
function androidModel(userAgent: string, headers: RequestHeaders): string | null {
  const named = ANDROID_MODEL.exec(userAgent)?.[1] ?? null;
  if (named !== null && named !== 'K') return named;
  return readHeader(headers, 'sec-ch-ua-model')?.replaceAll('"', '') || null;
}

function kindOfAndroid(userAgent: string, model: string): 'smartphone' | 'tablet' {
  if (TABLETS_SAYING_MOBILE.has(model)) return 'tablet';
  return /\bMobile\b/.test(userAgent) ? 'smartphone' : 'tablet';
}

function carrierOf(table: readonly (readonly [RegExp, Carrier])[], model: string): Carrier | null {
  return table.find(([pattern]) => pattern.test(model))?.[1] ?? null;
}
