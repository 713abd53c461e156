// What a handset checks before it takes an application, and how it says no.
import type { Handset } from '../../carrier/handset.ts';
import type { Attributes, Jad } from '../../lib/descriptors/parse-jad.ts';
import type { Jam } from '../../lib/descriptors/parse-jam.ts';
import type { CarrierWords } from '../words.ts';
import { profileNumber } from './handset-limits.ts';

export type Refusal =
  | 'no-java'
  | 'other-device'
  | 'newer-profile'
  | 'too-large'
  | 'storage-too-large'
  | 'no-room'
  | 'bad-descriptor'
  | 'size-mismatch'
  | 'bad-jar'
  | 'attribute-mismatch';

/** What the phone says, with the carrier's own word for an application. */
export function wordsForRefusal(refusal: Refusal, { app }: CarrierWords): string {
  switch (refusal) {
    case 'no-java':
      return `この端末は${app}に対応していません`;
    case 'other-device':
    case 'newer-profile':
      return `この${app}はこの機種に対応していません`;
    case 'too-large':
      return 'サイズが大きすぎるためダウンロードできません';
    case 'storage-too-large':
      return '必要なデータ領域が大きすぎるためダウンロードできません';
    case 'no-room':
      return `保存領域が不足しています。不要な${app}を削除してください`;
    case 'bad-descriptor':
      return `${app}の情報に誤りがあるためダウンロードできません`;
    case 'size-mismatch':
    case 'bad-jar':
      return 'データに誤りがあるためダウンロードできません';
    case 'attribute-mismatch':
      return `${app}の情報が一致しないためダウンロードできません`;
  }
}

/** The report a MIDP handset makes of it (MIDP 2.0, OTA user initiated provisioning). */
export const NOTIFY_CODES: Readonly<Record<Refusal, string>> = {
  'no-java': '908 Incompatible Configuration or Profile',
  'other-device': '999 Other error',
  'newer-profile': '908 Incompatible Configuration or Profile',
  'too-large': '901 Insufficient Memory',
  'storage-too-large': '901 Insufficient Memory',
  'no-room': '901 Insufficient Memory',
  'bad-descriptor': '906 Invalid Descriptor',
  'size-mismatch': '904 JAR size mismatch',
  'bad-jar': '907 Invalid JAR',
  'attribute-mismatch': '905 Attribute Mismatch',
};

const KB = 1024;

/** JARs of all applications that a handset keeps, as a multiple of the largest one it takes. */
const LARGEST_JARS_KEPT = 20;

/** Where nobody knows a handset's largest JAR. */
const UNKNOWN_JAR_KB = 1024;

/** Bytes of the largest JAR. */
export function largestJar({ limits }: Handset): number {
  return (limits.jarKb ?? UNKNOWN_JAR_KB) * KB;
}

/** Bytes of all JARs together. */
export function softwareRoom(handset: Handset): number {
  return largestJar(handset) * LARGEST_JARS_KEPT;
}

/** Null when the handset takes it. */
export function checkJam(jam: Jam, handset: Handset): Refusal | null {
  const { limits, model, profile } = handset;
  if (handset.app !== 'doja') return 'no-java';
  if (jam.targetDevices.length > 0 && !jam.targetDevices.includes(model)) return 'other-device';
  if (profileNumber(jam.profileVersion ?? '') > profileNumber(profile)) return 'newer-profile';
  if (!hasRoomFor(jam.drawArea, handset.screen)) return 'other-device';
  const storage = jam.scratchpadSizes.reduce((sum, size) => sum + size, 0);
  if (limits.storageKb === 'shared') {
    return jam.appSize + storage > largestJar(handset) ? 'too-large' : null;
  }
  if (jam.appSize > largestJar(handset)) return 'too-large';
  return limits.storageKb !== null && storage > limits.storageKb * KB ? 'storage-too-large' : null;
}

/** A smaller area lies in the middle of the screen; a larger one cannot be shown. */
function hasRoomFor(area: Jam['drawArea'], screen: Handset['screen']): boolean {
  return area === null || (area.width <= screen.width && area.height <= screen.height);
}

/** Null when the handset takes it. */
export function checkJad(jad: Jad, handset: Handset): Refusal | null {
  const { limits, profile } = handset;
  if (handset.app !== 'midp') return 'no-java';
  if (!/^\d{1,2}\.\d{1,2}(\.\d{1,2})?$/.test(jad.version)) return 'bad-descriptor';
  const tooNew = checkEdition(jad.attributes, profile);
  if (tooNew !== null) return tooNew;
  if (jad.jarSize > largestJar(handset)) return 'too-large';
  const room = typeof limits.storageKb === 'number' ? limits.storageKb * KB : Infinity;
  return (jad.dataSize ?? 0) > room ? 'storage-too-large' : null;
}

/** What a JAD or a manifest says of the Java it needs; MIDP-1.0 handsets have CLDC-1.0. */
export function checkEdition(attributes: Attributes, profile: string): Refusal | null {
  const wanted = attributes.get('MicroEdition-Profile') ?? 'MIDP-1.0';
  const least = Math.min(...wanted.split(/\s+/).map(profileNumber));
  if (least > profileNumber(profile)) return 'newer-profile';
  const configuration = attributes.get('MicroEdition-Configuration') ?? 'CLDC-1.0';
  const has = profileNumber(profile) < 2 ? 1 : 1.1;
  return profileNumber(configuration) > has ? 'newer-profile' : null;
}
