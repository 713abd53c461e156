// Seals what the database must not show: seeds, ticket secrets, PIN keys, addresses in unsent mail.
// AES-256-GCM under a key derived from the master key; the key's id stands before the sealed bytes.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { MasterKeys } from './master-key.ts';

const IV_BYTES = 12;
const TAG_BYTES = 16;

export type Vault = {
  readonly currentKeyId: string;
  /** True for a key that is in the file. */
  readonly hasKey: (keyId: string) => boolean;
  /** `<key id>.<base64url of IV, ciphertext, tag>`; `context` must be the same when it is unsealed. */
  readonly seal: (context: string, plain: Uint8Array) => string;
  /** Throws UnsealError where the text was changed, is of another context, or its key is not in the file. */
  readonly unseal: (context: string, sealed: string) => Buffer;
  /** HMAC-SHA256 under a key of its own, derived from the named master key. */
  readonly authenticate: (keyId: string, purpose: string, data: string) => string;
};

/** A sealed value that does not open: changed, moved, or its key is gone. */
class UnsealError extends Error {
  override readonly name = 'UnsealError';
}

/** A vault over the keys of a master key file. */
export function createVault(masterKeys: MasterKeys): Vault {
  const derived = new Map<string, Buffer>();

  function deriveKey(keyId: string, purpose: string): Buffer {
    const name = `${keyId}/${purpose}`;
    const known = derived.get(name);
    if (known !== undefined) return known;
    const master = masterKeys.keys.get(keyId);
    if (master === undefined) throw new UnsealError(`Master key "${keyId}" is missing`);
    const key = Buffer.from(hkdfSync('sha256', master, '', `keitai-otp ${purpose}`, 32));
    derived.set(name, key);
    return key;
  }

  function seal(context: string, plain: Uint8Array): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', deriveKey(masterKeys.current, 'seal'), iv);
    cipher.setAAD(Buffer.from(context));
    const sealed = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return `${masterKeys.current}.${sealed.toString('base64url')}`;
  }

  function unseal(context: string, sealed: string): Buffer {
    const dot = sealed.indexOf('.');
    const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
    if (dot === -1 || bytes.length < IV_BYTES + TAG_BYTES) {
      throw new UnsealError(`Cannot unseal "${context}": not a sealed value`);
    }
    const key = deriveKey(sealed.slice(0, dot), 'seal');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES));
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const plain = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    try {
      return Buffer.concat([plain, decipher.final()]);
    } catch (cause) {
      throw new UnsealError(`Cannot unseal "${context}": changed, or of another place`, { cause });
    }
  }

  function authenticate(keyId: string, purpose: string, data: string): string {
    return createHmac('sha256', deriveKey(keyId, purpose)).update(data).digest('base64url');
  }

  return {
    currentKeyId: masterKeys.current,
    hasKey: (keyId) => masterKeys.keys.has(keyId),
    seal,
    unseal,
    authenticate,
  };
}
