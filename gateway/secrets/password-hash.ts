// Login and 確認用 passwords: argon2id with OWASP's parameters (19 MiB, 2 passes, 1 lane).
import { hash, verify } from '@node-rs/argon2';

const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared with where there is no such user, so that the answer takes as long. */
let absentUserHash: Promise<string> | null = null;

/** The PHC string to store. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, PARAMETERS);
}

/** True when the password is the stored one; always false, and as slow, where nothing is stored. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  absentUserHash ??= hashPassword('no such user');
  const matches = await verify(stored ?? (await absentUserHash), password);
  return matches && stored !== null;
}
