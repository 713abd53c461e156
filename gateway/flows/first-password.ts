// First passwords, as the bank hands them out on paper: drawn at random, so a fast keyed hash guards them as well as
// argon2 guards a chosen one. That is what lets ten thousand users be imported in seconds. Whoever reads the
// database alone cannot even try one: the key is in the master key file.
import { timingSafeEqual } from 'node:crypto';
import type { Vault } from '../secrets/vault.ts';
import type { RandomBytes } from '../tokens/user-id.ts';

/** 32 letters and digits that cannot be taken for one another; 16 of them are 80 bits. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const LENGTH = 16;
const PREFIX = '$first$';

/** Sixteen characters in groups of four. */
export function drawFirstPassword(randomBytes: RandomBytes): string {
  const letters = [...randomBytes(LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]);
  return letters.join('').replaceAll(/.{4}(?=.)/g, '$&-');
}

/** What is stored for it: `$first$<key id>$<HMAC>`. */
export function hashFirstPassword(vault: Vault, userId: string, password: string): string {
  return `${PREFIX}${vault.currentKeyId}$${authenticate(vault, vault.currentKeyId, userId, password)}`;
}

export function isFirstPasswordHash(stored: string): boolean {
  return stored.startsWith(PREFIX);
}

/** Letter case, spaces and hyphens do not count. False also where the key is no longer in the file. */
export function verifyFirstPassword(
  vault: Vault,
  userId: string,
  stored: string,
  password: string,
): boolean {
  const [keyId = '', mac = ''] = stored.slice(PREFIX.length).split('$');
  if (!vault.hasKey(keyId)) return false;
  const expected = Buffer.from(mac);
  const given = Buffer.from(authenticate(vault, keyId, userId, password));
  return expected.length === given.length && timingSafeEqual(expected, given);
}

function authenticate(vault: Vault, keyId: string, userId: string, password: string): string {
  const plain = password.normalize('NFKC').toLowerCase().replaceAll(/[\s-]/g, '');
  return vault.authenticate(keyId, 'first password', `${userId} ${plain}`);
}
