// Master key file, vault and passwords, and what they make of rubbish.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import {
  addMasterKey,
  readMasterKeys,
  readOrCreateMasterKeys,
} from '../../../gateway/secrets/master-key.ts';
import { hashPassword, verifyPassword } from '../../../gateway/secrets/password-hash.ts';
import { createVault } from '../../../gateway/secrets/vault.ts';

const folder = mkdtempSync(join(tmpdir(), 'keitai-otp-secrets-'));
const path = join(folder, 'keys', 'master-key.json');
afterAll(() => rmSync(folder, { recursive: true }));

describe('master key file', () => {
  test('readOrCreateMasterKeys() makes it once, for its owner only', () => {
    expect(readMasterKeys(path)).toBeNull();
    const made = readOrCreateMasterKeys(path);
    expect(readOrCreateMasterKeys(path)).toEqual(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('addMasterKey() keeps the older keys', () => {
    const before = readOrCreateMasterKeys(path);
    const after = addMasterKey(path);
    expect(after.current).not.toBe(before.current);
    expect([...after.keys.keys()]).toEqual([before.current, after.current]);
  });

  test('readMasterKeys() names what is wrong with a file that is not one', () => {
    const broken = join(folder, 'broken.json');
    const key = Buffer.alloc(32).toString('base64');
    const files = [
      ['{"current":"a","keys":{}}', 'key "a" is missing'],
      ['{"current":"a","keys":{"a":"AAAA"}}', 'key "a" is not 32 bytes'],
      [`{"keys":{"a":"${key}"}}`, 'not its form'],
    ] as const;
    for (const [text, problem] of files) {
      writeFileSync(broken, text);
      expect(() => readMasterKeys(broken)).toThrow(problem);
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        writeFileSync(broken, bytes);
        expect(() => readMasterKeys(broken)).toThrow('not its form');
      }),
    );
  });
});

describe('vault', () => {
  const vault = createVault(readOrCreateMasterKeys(join(folder, 'vault-key.json')));

  test('unseal() gives back what seal() sealed, byte for byte, and no two seals are alike', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (plain, context) => {
        const sealed = vault.seal(context, plain);
        expect([...vault.unseal(context, sealed)]).toEqual([...plain]);
        expect(vault.seal(context, plain)).not.toBe(sealed);
      }),
    );
  });

  test('unseal() of anything else throws an error that is named', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `${vault.currentKeyId}.${text}`),
      fc.uint8Array({ minLength: 28 }).map((bytes) => {
        return `${vault.currentKeyId}.${Buffer.from(bytes).toString('base64url')}`;
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(() => vault.unseal('place', text)).toThrow(
          expect.objectContaining({ name: 'UnsealError' }),
        );
      }),
    );
  });
});

describe('password hash', () => {
  test('verifyPassword() accepts the password, nothing else, and never an absent one', async () => {
    const stored = await hashPassword('正しいパスワード');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword(stored, '正しいパスワード')).toBe(true);
    expect(await verifyPassword(stored, '正しいパスワード ')).toBe(false);
    expect(await verifyPassword(null, 'no such user')).toBe(false);
  });
});
