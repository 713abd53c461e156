// What a handset's Java allows an application, by its profile.
import type { Handset } from '../../carrier/handset.ts';
import { NEWEST_APIS, type ApiVersions } from '../../lib/api-versions.ts';
import type { ApplicationLimits } from '../applications/limits.ts';
import type { NetworkPermission } from './installed-software.ts';

const KB = 1024;

/** Request and answer of one HTTP exchange, in KB, from each profile on. */
const HTTP_KB: readonly { readonly from: number; readonly up: number; readonly down: number }[] = [
  { from: 3.5, up: 80, down: 150 },
  { from: 3, up: 10, down: 20 },
  { from: 0, up: 5, down: 10 },
];

/** The speed of the Java machine by profile, in bytecodes a second. */
const SPEEDS: readonly { readonly from: number; readonly speed: number }[] = [
  { from: 5, speed: 40_000_000 },
  { from: 3, speed: 15_000_000 },
  { from: 0, speed: 3_000_000 },
];

const MIDP_SPEED = 20_000_000;
const MIDP_HTTP_KB = { up: 80, down: 300 };

/** The row of the newest profile that is not newer than this. Errors: RangeError, for an empty table. */
function findFrom<Row extends { readonly from: number }>(
  rows: readonly Row[],
  version: number,
): Row {
  const row = rows.find(({ from }) => version >= from) ?? rows.at(-1);
  if (row === undefined) throw new RangeError('The table is empty');
  return row;
}

export function applicationLimits({ profile, limits }: Handset): ApplicationLimits {
  const version = profileNumber(profile);
  const isMidp = profile.startsWith('MIDP');
  const http = isMidp ? MIDP_HTTP_KB : findFrom(HTTP_KB, version);
  const storageKb = typeof limits.storageKb === 'number' ? limits.storageKb : 512;
  return {
    heapBytes: (version < 2 && !isMidp ? 400 : 4000) * KB,
    httpUpBytes: http.up * KB,
    httpDownBytes: http.down * KB,
    recordStoreBytes: storageKb * KB,
    apis: apisOf(profile),
    bytecodesPerSecond: isMidp ? MIDP_SPEED : findFrom(SPEEDS, version).speed,
  };
}

/** The newest of everything where nobody knows the profile. */
function apisOf(profile: string): ApiVersions {
  const version = profileNumber(profile);
  if (version === 0) return NEWEST_APIS;
  if (profile.startsWith('MIDP')) {
    return { ...NEWEST_APIS, midp: version, cldc: version < 2 ? 1 : 1.1 };
  }
  // DoJa-4.0 was the first on CLDC 1.1.
  return { ...NEWEST_APIS, doja: version, cldc: version < 4 ? 1 : 1.1 };
}

/** MIDP 2.0 has the user asked before an application that nobody vouches for connects; i-appli and MIDP 1.0 do not. */
export function usualPermission({ profile }: Handset): NetworkPermission {
  return profile.startsWith('MIDP') && profileNumber(profile) >= 2 ? 'ask' : 'allow';
}

/** "DoJa-4.1LE" is 4.1; the Star profiles come after DoJa-5.1. */
export function profileNumber(profile: string): number {
  const number = Number(/-(\d+\.\d+)/.exec(profile)?.[1] ?? 0);
  return profile.startsWith('Star') ? number + 5 : number;
}
