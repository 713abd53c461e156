// One handset a carrier to begin with, for when the catalogue cannot be asked.
import type { CarrierName, Handset } from './handset.ts';

const QVGA = { width: 240, height: 320 };

export const DEFAULT_HANDSETS: Readonly<Record<CarrierName, Handset>> = {
  docomo: {
    carrier: 'docomo',
    model: 'P905i',
    generation: 'foma',
    profile: 'DoJa-5.1',
    app: 'doja',
    screen: { width: 240, height: 350 },
    colors: 16_777_216,
    limits: { jarKb: 1024, storageKb: 'shared' },
    userAgent: 'DoCoMo/2.0 P905i(c100;TB;W24H12)',
  },
  au: {
    carrier: 'au',
    model: 'W51SA',
    generation: 'win',
    profile: 'MIDP-2.0',
    app: 'midp',
    screen: QVGA,
    colors: 262_144,
    limits: { jarKb: 300, storageKb: 32 },
    userAgent: 'KDDI-SA3A UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0',
  },
  softbank: {
    carrier: 'softbank',
    model: '910T',
    generation: '3gc',
    profile: 'MIDP-2.0',
    app: 'midp',
    screen: QVGA,
    colors: 262_144,
    limits: { jarKb: 1024, storageKb: 3072 },
    userAgent:
      'SoftBank/1.0/910T/J001 Browser/NetFront/3.3 Profile/MIDP-2.0 Configuration/CLDC-1.1',
  },
};

/** The default handset of that name, or null. */
export function findDefaultHandset(model: string): Handset | null {
  return Object.values(DEFAULT_HANDSETS).find((handset) => handset.model === model) ?? null;
}
