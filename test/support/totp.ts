// RFC 6238 with HMAC-SHA-1 and 8 digits, for checking what others compute.
import { createHmac } from 'node:crypto';

/** The password of a time step. */
export function totp(seed: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', seed).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1e8).padStart(8, '0');
}
