// What the token app keeps, through batteries pulled at every moment of an activation.
import { describe, expect, test } from 'vitest';
import { MemoryStorage, PowerCut } from '../../../emulator/device/storage/memory-storage.ts';
import { readTokenApp } from '../../../gateway/token-app/token-app.ts';
import { createAtpServer } from '../../support/atp-server.ts';
import { PHONE_TIME, TICKET, TokenAppPhone } from '../../support/token-app-phone.ts';
import { totp } from '../../support/totp.ts';

/** Sets the app up on a flash memory that loses its power at the given write, after so many bytes of it. */
async function setUpWithPowerCut(cutAt: number, bytes: number): Promise<MemoryStorage> {
  const storage = new MemoryStorage();
  const phone = new TokenAppPhone({ kind: 'doja', storage });
  await phone.start();
  let writes = 0;
  storage.setHook((change) => {
    writes += 1;
    return writes === cutAt ? Math.min(bytes, change.bytes.length) : change.bytes.length;
  });
  try {
    await phone.setUp();
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  storage.setHook(null);
  return storage;
}

describe('the token store', () => {
  test.each([
    [1, 0],
    [1, 1],
    [1, 300],
    [2, 0],
    [2, 1],
    [2, 60],
    [2, 80],
  ])('stands a battery pulled in write %i after %i bytes', async (cutAt, bytes) => {
    const storage = await setUpWithPowerCut(cutAt, bytes);
    const server = createAtpServer(TICKET, PHONE_TIME);
    const phone = new TokenAppPhone({ kind: 'doja', storage, server });
    await phone.start();
    expect(phone.text).toContain('初期設定');
    await phone.setUp();
    await phone.press('select');
    const step = Math.floor(phone.device.clock.now() / 60_000);
    expect(phone.password).toBe(totp(server.seeds.at(-1) ?? Buffer.alloc(0), step));
  });

  test('stores the nonce before anything is sent', async () => {
    const storage = new MemoryStorage();
    const phone = new TokenAppPhone({ kind: 'doja', storage });
    await phone.start();
    phone.device.radio.addFault({ kind: 'lose-request' });
    await phone.setUp();
    const nonce =
      Buffer.from(phone.device.radio.sent[0]?.body ?? [])
        .toString()
        .split(' ')[2] ?? '-';
    expect(holds(storage, nonce)).toBe(true);
  });

  test('sends nothing where the handset does not store', async () => {
    const storage = new MemoryStorage();
    const phone = new TokenAppPhone({ kind: 'midp', storage, recordStoreBytes: 500 });
    await phone.start();
    await phone.setUp();
    expect(phone.text).toContain('保存できません');
    expect(phone.device.radio.sent).toEqual([]);
  });

  test('leaves no seed behind when its token is deleted', async () => {
    const storage = new MemoryStorage();
    const phone = new TokenAppPhone({ kind: 'doja', storage });
    await phone.start();
    await phone.setUp();
    const seed = phone.server.seeds.at(-1)?.toString('hex') ?? '-';
    expect(holds(storage, seed)).toBe(true);
    await phone.press('select', 'soft1', '2', 'soft1');
    expect(phone.text).toContain('初期設定');
    expect(holds(storage, seed)).toBe(false);
  });

  test('keeps no bare seed behind a 起動パスワード', async () => {
    const storage = new MemoryStorage();
    const phone = new TokenAppPhone({ kind: 'doja', storage });
    await phone.start();
    await phone.setUp();
    await phone.press('select', 'soft1', '3', '1234', 'down', '1234', 'soft1');
    const seed = phone.server.seeds.at(-1)?.toString('hex') ?? '-';
    expect(holds(storage, seed)).toBe(false);
  });

  test('holds 12 tokens in at most 5,120 bytes', () => {
    expect(readTokenApp('doja').storageBytes).toBeLessThanOrEqual(5120);
  });
});

/** Whether the bytes, given as hex, stand anywhere in the flash memory. */
function holds(storage: MemoryStorage, hex: string): boolean {
  return [...storage.snapshot().values()].some((bytes) =>
    Buffer.from(bytes).toString('hex').includes(hex),
  );
}
