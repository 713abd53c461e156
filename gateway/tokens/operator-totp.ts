// The operators' second factor: RFC 6238 as every authenticator app has it: six digits, 30 seconds, SHA-1.
import { hotpOf, equalOtp, stepAt } from './hotp.ts';

const DIGITS = 6;
const PERIOD_SECONDS = 30;
const ACCEPTED_STEPS = 1;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const TOTP_SECRET_BYTES = 20;

/** The step a code is right for and newer than `lastStep`, or null. `code` is six ASCII digits. */
export function matchTotp(
  secret: Uint8Array,
  code: string,
  now: number,
  lastStep: number | null,
): number | null {
  const center = stepAt(now, PERIOD_SECONDS);
  for (let step = center - ACCEPTED_STEPS; step <= center + ACCEPTED_STEPS; step += 1) {
    if (step > (lastStep ?? -1) && equalOtp(hotpOf(secret, step, DIGITS), code)) return step;
  }
  return null;
}

/** The code an app shows at a time. */
export function totpAt(secret: Uint8Array, now: number): string {
  return hotpOf(secret, stepAt(now, PERIOD_SECONDS), DIGITS);
}

/** RFC 4648 base32 without padding, as apps take a key typed by hand; whole groups of 5 bytes only. */
export function formatBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}
