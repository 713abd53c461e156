// How many bytecodes the token app runs, told by a machine of a million a second in the phone's own time.
import { expect, test } from 'vitest';
import { TokenAppPhone } from '../../support/token-app-phone.ts';

const BYTECODES_PER_SECOND = 1_000_000;

test('the whole activation at 100 turns takes at most 2.2 million bytecodes', async () => {
  const phone = new TokenAppPhone({ kind: 'doja', bytecodesPerSecond: BYTECODES_PER_SECOND });
  await phone.start();
  await phone.press('00450001', 'down', '1234567890128', 'down', '4711');
  const before = phone.device.scheduler.now;
  await phone.press('soft1');
  await waitFor(phone, '初期設定完了');
  expect(phone.device.scheduler.now - before).toBeLessThanOrEqual(2200);
});

test('a password takes at most 40,000 bytecodes', async () => {
  const phone = new TokenAppPhone({ kind: 'doja', bytecodesPerSecond: BYTECODES_PER_SECOND });
  await phone.start();
  await phone.setUp();
  const before = phone.device.scheduler.now;
  await phone.press('select');
  await waitFor(phone, '秒');
  // Two key events, and the drawing of the page, are in it too.
  expect(phone.device.scheduler.now - before).toBeLessThanOrEqual(60 + 100 + 40);
});

async function waitFor(phone: TokenAppPhone, words: string): Promise<void> {
  for (let tries = 0; tries < 1000 && !phone.text.includes(words); tries += 1)
    await phone.advance(10);
  expect(phone.text).toContain(words);
}
