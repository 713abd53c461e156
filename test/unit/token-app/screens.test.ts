// Both faces of the token app, driven through their screens in the emulator.
import { describe, expect, test } from 'vitest';
import { totp } from '../../support/totp.ts';
import { createAtpServer, deriveTicket } from '../../support/atp-server.ts';
import { PHONE_TIME, TICKET, TokenAppPhone } from '../../support/token-app-phone.ts';

const SECOND = deriveTicket('00450001', '123456789012345678906', '4711');

describe.each(['doja', 'midp'] as const)('the %s app', (kind) => {
  async function started(): Promise<TokenAppPhone> {
    const phone = new TokenAppPhone({ kind });
    await phone.start();
    return phone;
  }

  async function inUse(): Promise<TokenAppPhone> {
    const phone = await started();
    await phone.setUp();
    await phone.press('select');
    return phone;
  }

  test('begins with 初期設定, its three numbers and [送信] (H4–H8)', async () => {
    const { text } = await started();
    for (const words of ['初期設定', 'サービスID', 'ユーザID', '利用開始パスワード', '送信']) {
      expect(text).toContain(words);
    }
  });

  test('hides the 利用開始パスワード and groups the other numbers', async () => {
    const phone = await started();
    await phone.press('00450001', 'down', '1234567890128', 'down', '4711');
    expect(phone.device.screen.text).toContain('1234 5678 9012 8');
    expect(phone.text).toContain('****');
    expect(phone.text).not.toContain('4711');
  });

  test.each([
    ['a short サービスID', '0045000', '1234567890128', '4711', 'サービスIDは8桁'],
    ['a slip in the ユーザID', '00450001', '1234567890127', '4711', 'ユーザIDが違います'],
    ['a ユーザID of 12 digits', '00450001', '123456789012', '4711', 'ユーザIDが違います'],
    ['a short password', '00450001', '1234567890128', '471', '4から8桁'],
  ])('says what is wrong with %s before it sends anything', async (_what, sid, uid, pin, words) => {
    const phone = await started();
    await phone.setUp({ ...TICKET, serviceId: sid, userId: uid, pin });
    expect(phone.text).toContain(words);
    expect(phone.device.radio.sent).toEqual([]);
  });

  test('says 初期設定完了, and after [次へ] shows the password of 8 digits (H9–H14)', async () => {
    const phone = await started();
    await phone.setUp();
    expect(phone.text).toContain('初期設定が正常に完了しました');
    expect(phone.text).toContain('次へ');
    await phone.press('soft1');
    expect(phone.password).toMatch(/^\d{8}$/);
    expect(phone.password).toBe(expectedPassword(phone));
  });

  test('shows the next password by itself, without communication (B10)', async () => {
    const phone = await inUse();
    const before = phone.password;
    await phone.advance(60_000);
    expect(phone.password).not.toBe(before);
    expect(phone.password).toBe(expectedPassword(phone));
    expect(phone.device.radio.sent).toHaveLength(1);
  });

  test('follows a clock that jumps, and warns of one that stands before 初期設定', async () => {
    const phone = await inUse();
    phone.device.clock.set(PHONE_TIME * 1000 + 86_400_000);
    await phone.advance(1000);
    expect(phone.password).toBe(expectedPassword(phone));
    phone.device.clock.set(PHONE_TIME * 1000 - 86_400_000);
    await phone.advance(1000);
    expect(phone.text).toContain('日時を確認してください');
    expect(phone.password).toBe('');
  });

  test.each([
    ['busy', '混みあっています'],
    ['dead', 'PCで発行しなおしてください'],
    ['unknown', 'サービスID・ユーザID・利用開始パスワードを確かめてください'],
    ['forged', '正しい接続先か確かめられません'],
    ['garbled', '通信できません'],
  ] as const)('says in the user’s words that the answer is %s', async (behaviour, words) => {
    const phone = await started();
    phone.server.behaviour = behaviour;
    await phone.setUp();
    expect(phone.text).toContain(words);
  });

  test('counts the tries left, and after the fifth miss sends the user to the PC', async () => {
    const phone = await started();
    await phone.setUp({ ...TICKET, pin: '4712' });
    expect(phone.text).toContain('あと4回');
    for (let miss = 2; miss <= 5; miss += 1) {
      await phone.press('select', 'soft1');
      await phone.advance(3000);
    }
    expect(phone.text).toContain('PCで発行しなおしてください');
  });

  test('keeps what was typed after a failure, so that only the slip is mended', async () => {
    const phone = await started();
    await phone.setUp({ ...TICKET, pin: '4712' });
    await phone.press('select', 'down', 'down', 'soft2', '1', 'select');
    await phone.advance(3000);
    expect(phone.text).toContain('初期設定完了');
  });

  test('asks to check the clock, with both times, when it is off by more than 30 s (E1)', async () => {
    const server = createAtpServer(TICKET, PHONE_TIME + 95);
    const phone = new TokenAppPhone({ kind, server });
    await phone.start();
    await phone.setUp();
    expect(phone.text).toContain('日時を確認してください');
    expect(phone.text.match(/\d{4}\/\d\d\/\d\d\d\d:\d\d:\d\d/g)).toHaveLength(2);
    await phone.press('select');
    expect(phone.text).toContain('初期設定完了');
  });

  test('says so when there is no signal, and sends again from the same page', async () => {
    const phone = await started();
    phone.device.radio.set({ kind: 'on', bars: 0 });
    await phone.setUp();
    expect(phone.text).toContain(kind === 'doja' ? '圏外です' : '通信できません');
    phone.device.radio.set({ kind: 'on', bars: 3 });
    await phone.press('select', 'soft1');
    await phone.advance(3000);
    expect(phone.text).toContain('初期設定完了');
  });

  test('mends a lost answer with the same nonce, even after the app was killed', async () => {
    const phone = await started();
    phone.device.radio.addFault({ kind: 'lose-response' });
    await phone.setUp();
    expect(phone.text).toContain('通信できません');
    await phone.start();
    await phone.setUp();
    expect(phone.text).toContain('初期設定完了');
    const nonces = phone.device.radio.sent.map(
      ({ body }) => Buffer.from(body).toString().split(' ')[2],
    );
    expect(new Set(nonces).size).toBe(1);
  });

  test('tells a new ユーザID without its download what to do (D6)', async () => {
    const phone = new TokenAppPhone({ kind, param: '' });
    await phone.start();
    await phone.setUp();
    expect(phone.text).toContain('アプリはダウンロード済み');
    expect(phone.device.radio.sent).toEqual([]);
  });

  test('lists several tokens with names, and goes straight to the only one (J1g, M14)', async () => {
    const phone = await inUse();
    const first = phone.password;
    await phone.press('soft1', '4');
    Object.assign(phone.server, createAtpServer(SECOND, PHONE_TIME + 10));
    await phone.setUp(SECOND);
    await phone.press('select');
    const second = phone.password;
    expect(second).not.toBe(first);
    await phone.press('soft2');
    expect(phone.text).toContain('トークン1');
    expect(phone.text).toContain('トークン2');
    await phone.press('soft1', '2');
    expect(phone.text).toContain('削除しますか');
    await phone.press('soft1');
    await phone.start();
    expect(phone.text).not.toContain('初期設定');
    expect(phone.password).toBe(first);
  });

  test('lets the user name a token', async () => {
    const phone = await inUse();
    await phone.press('soft1', '1', 'select', 'clear', 'clear', 'clear', 'clear', 'clear');
    await phone.press('2', 'select', 'soft1');
    expect(phone.text).toMatch(/^か\d{8}/);
    await phone.start();
    expect(phone.text).toMatch(/^か\d{8}/);
  });

  test('opens 時刻確認, ヘルプ and バージョン from the menu', async () => {
    const phone = await inUse();
    await phone.press('soft1', '5');
    expect(phone.text).toContain('時刻確認');
    expect(phone.text).toContain('2026/05/29');
    await phone.press('soft2', 'soft1', '6');
    expect(phone.text).toContain('ヘルプ');
    await phone.press('soft1', 'soft1', '7');
    expect(phone.text).toContain('ワンタイムパスワード1.0');
  });

  test('shows plausible wrong passwords after a wrong 起動パスワード, and right ones after the right', async () => {
    const phone = await inUse();
    await phone.press('soft1', '3', '1234', 'down', '1234', 'soft1', 'soft1');
    expect(phone.password).toBe(expectedPassword(phone));
    await phone.start();
    await phone.press('9999', 'soft1');
    expect(phone.password).toMatch(/^\d{8}$/);
    expect(phone.password).not.toBe(expectedPassword(phone));
    await phone.start();
    await phone.press('1234', 'soft1');
    expect(phone.password).toBe(expectedPassword(phone));
  });

  test('can be cancelled while it works, and survives a call', async () => {
    const phone = new TokenAppPhone({ kind, bytecodesPerSecond: 1_000_000 });
    await phone.start();
    await phone.press('00450001', 'down', '1234567890128', 'down', '4711', 'soft1');
    expect(phone.text).toContain('処理中');
    await phone.press('soft2');
    expect(phone.text).toContain('送信');
    await phone.press('soft1');
    await phone.advance(500);
    phone.application.suspend();
    await phone.advance(10_000);
    phone.application.resume();
    await phone.advance(5000);
    expect(phone.text).toContain('初期設定完了');
  });

  test.each([
    [120, 120],
    [240, 320],
    [480, 640],
  ])('fits and fills %i by %i dots', async (width, height) => {
    const phone = new TokenAppPhone({ kind, screen: { width, height } });
    await phone.start();
    await phone.setUp();
    await phone.press('select');
    for (const run of phone.device.screen.texts) {
      expect(run.x + run.width).toBeLessThanOrEqual(width);
      expect(run.y + run.height).toBeLessThanOrEqual(height);
    }
    expect(
      phone.device.screen.texts.some((run) => run.y > height / 2 && run.text.includes('秒')),
    ).toBe(true);
  });
});

test('the midp app says what to do when its user has refused the connection', async () => {
  const phone = new TokenAppPhone({ kind: 'midp', asksForNetwork: true });
  await phone.start();
  await phone.setUp();
  expect(phone.text).toContain('いいえ');
  await phone.press('right', 'select');
  await phone.advance(1000);
  expect(phone.text).toContain('通信が許可されていません');
  expect(phone.device.radio.sent).toEqual([]);
});

test('the doja app says what to do in self mode', async () => {
  const phone = new TokenAppPhone({ kind: 'doja' });
  await phone.start();
  phone.device.radio.set({ kind: 'off' });
  await phone.setUp();
  expect(phone.text).toContain('通信が許可されていません');
});

function expectedPassword(phone: TokenAppPhone): string {
  const seed = phone.server.seeds.at(-1) ?? Buffer.alloc(0);
  return totp(seed, Math.floor(phone.device.clock.now() / 60_000));
}
