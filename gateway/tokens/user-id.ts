// ユーザID: new for every issue, typed on a ten-key, with a check digit (protocol ATP/1, M9).
import { luhnDigit } from './luhn.ts';

/** With a download: 12 random digits. Without one the whole ticket hangs on the ID: 20. */
const RANDOM_DIGITS = { downloaded: 20, withDownload: 12 } as const;

/** Random bytes from a cryptographic source. */
export type RandomBytes = (length: number) => Uint8Array;

/** A new ユーザID of 13 digits, or 21 where the app is already on the phone (requirement D6). */
export function createUserId(randomBytes: RandomBytes, alreadyDownloaded: boolean): string {
  const count = alreadyDownloaded ? RANDOM_DIGITS.downloaded : RANDOM_DIGITS.withDownload;
  const digits = randomDigits(randomBytes, count);
  return digits + luhnDigit(digits);
}

/** Digits in groups of four, as they are shown and typed. */
export function groupDigits(digits: string): string {
  return digits.replaceAll(/(.{4})(?=.)/g, '$1 ');
}

/** Bytes of 250 and more are thrown away, so that every digit is equally likely. */
function randomDigits(randomBytes: RandomBytes, count: number): string {
  let digits = '';
  while (digits.length < count) {
    for (const byte of randomBytes(count * 2)) {
      if (byte < 250 && digits.length < count) digits += String(byte % 10);
    }
  }
  return digits;
}
