// What the carriers say a browser can hold, and whether it keeps cookies.
import type { Handset } from './handset.ts';
import type { Program } from './user-agent.ts';

export type BrowserLimits = {
  /** Bytes of the tagged text. */
  readonly pageBytes: number;
  /** Bytes of text and pictures together. */
  readonly totalBytes: number;
  readonly keepsCookies: boolean;
  readonly sendsReferer: boolean;
};

const KB = 1024;
const FOMA_TEXT = 30 * KB;

export function browserLimits(handset: Handset, program: Program): BrowserLimits {
  if (program === 'full-browser') return limits(500 * KB, 500 * KB, true);
  switch (handset.carrier) {
    case 'docomo': {
      const cache = Number(/\bc(\d+)/.exec(handset.userAgent)?.[1] ?? 5) * KB;
      // i-mode browser 2.0 says c500; only it has cookies and a Referer.
      const isSecond = cache >= 500 * KB;
      return limits(isSecond ? cache : Math.min(cache, FOMA_TEXT), cache, isSecond);
    }
    case 'au':
      return limits(20_000, 130 * KB, true);
    case 'softbank': {
      const total = SOFTBANK_KB[handset.generation] ?? 300;
      return limits(total * KB, total * KB, total === 300);
    }
  }
}

const SOFTBANK_KB: Readonly<Record<string, number>> = { 'pdc-c': 6, 'pdc-p': 12 };

function limits(pageBytes: number, totalBytes: number, isModern: boolean): BrowserLimits {
  return { pageBytes, totalBytes, keepsCookies: isModern, sendsReferer: isModern };
}
