// Whether a client knows the user and password it must.
import { createHash, timingSafeEqual } from 'node:crypto';

export type Credentials = { readonly user: string; readonly password: string };

/** Compares in constant time; anything is right where nothing is required. */
export function checkCredentials(
  required: Credentials | null,
  user: string,
  password: string,
): boolean {
  if (required === null) return true;
  const given = digest(user, password);
  return timingSafeEqual(given, digest(required.user, required.password));
}

function digest(user: string, password: string): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([user, password]))
    .digest();
}
