// RFC 4226 passwords of eight digits (requirement H14), and the time steps of RFC 6238.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { generateSync, type CryptoPlugin } from 'otplib';

export const OTP_DIGITS = 8;

/** Node's own HMAC in place of otplib's portable one: twice as fast. */
const NODE_CRYPTO: CryptoPlugin = {
  name: 'node',
  hmac: (algorithm, key, data) => createHmac(algorithm, key).update(data).digest(),
  randomBytes: (length) => randomBytes(length),
  constantTimeEqual: (a, b) => timingSafeEqual(Buffer.from(a), Buffer.from(b)),
};

/** HOTP-SHA1 of a counter, eight digits; `seed` is 20 bytes. */
export function hotp(seed: Uint8Array, step: number): string {
  return hotpOf(seed, step, OTP_DIGITS);
}

/** The same with another number of digits. */
export function hotpOf(secret: Uint8Array, counter: number, digits: 6 | 8): string {
  return generateSync({ strategy: 'hotp', secret, counter, digits, crypto: NODE_CRYPTO });
}

/** The RFC 6238 step an instant (UTC epoch ms) falls in. */
export function stepAt(epochMs: number, periodSeconds: number): number {
  return Math.floor(epochMs / 1000 / periodSeconds);
}

/** True when two passwords are the same; takes the same time wherever they differ. */
export function equalOtp(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
