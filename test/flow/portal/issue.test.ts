// トークン発行 and 認証確認: every wrong input at its field, and what each right one leads to.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { activateToken } from '../../../gateway/flows/activate-token.ts';
import { readMailContent } from '../../../gateway/flows/write-mail.ts';
import { deleteRateCountsBefore } from '../../../gateway/store/rate-limits.ts';
import { countMails, ISSUE_FIELDS, logIn, logInAndIssue } from '../../support/portal-visit.ts';
import { shownOtp, startActivation } from '../../support/scripted-phone.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { createVisitor } from '../../support/visitor.ts';
import { provisionIssued, readIssued } from '../../support/token-in-hand.ts';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

beforeEach(async () => {
  await deleteRateCountsBefore(gateway.bank.store.db, Number.MAX_SAFE_INTEGER);
  gateway.bank.time.now += 120_000;
});

afterAll(async () => {
  await gateway.stop();
});

type Fields = Partial<Record<'mail' | 'mailAgain' | 'pin' | 'alreadyDownloaded', string>>;

function both(mail: string): Fields {
  return { mail, mailAgain: mail };
}

describe('ワンタイムパスワードトークン発行', () => {
  // oxfmt-ignore: a table
  const WRONG: readonly (readonly [string, Fields, Readonly<Record<string, RegExp>>])[] = [
    ['no address', both(''), { mail: /入力してください/ }],
    ['no second address', { mailAgain: '' }, { mailAgain: /もう一度/ }],
    [
      'a second address that differs',
      { mailAgain: 'other@docomo.ne.jp' },
      { mailAgain: /一致していません/ },
    ],
    ['no @', both('keitai.docomo.ne.jp'), { mail: /正しく入力/ }],
    ['two-byte characters', both('携帯@docomo.ne.jp'), { mail: /正しく入力/ }],
    ['an address of 256 bytes', both(`${'a'.repeat(243)}@docomo.ne.jp`), { mail: /長すぎます/ }],
    ['dots in a row elsewhere', both('a..b@softbank.ne.jp'), { mail: /ピリオドが連続/ }],
    ['no 利用開始パスワード', { pin: '' }, { pin: /入力してください/ }],
    ['three digits', { pin: '471' }, { pin: /4桁以上8桁以内/ }],
    ['nine digits', { pin: '471147114' }, { pin: /4桁以上8桁以内/ }],
    ['letters', { pin: '47a1' }, { pin: /半角数字/ }],
    ['full-width digits', { pin: '４７１１' }, { pin: /半角数字/ }],
    ['everything wrong at once', { mail: '', mailAgain: '', pin: '' }, { mail: /./, pin: /./ }],
  ];

  test.each(WRONG)('refuses %s at its field', async (_, fields, expected) => {
    const { visitor, page } = await logIn(gateway, 'user1');
    const again = await visitor.submit(page, '/token/issue', { ...ISSUE_FIELDS, ...fields });
    expect(again.heading).toBe('ワンタイムパスワードトークン発行');
    expect(Object.keys(again.errors)).toEqual(Object.keys(expected));
    for (const [name, words] of Object.entries(expected)) expect(again.errors[name]).toMatch(words);
    expect(again.html).toContain(fields.mail ?? `value="${ISSUE_FIELDS.mail}"`);
  });

  test.each(['a..b.@docomo.ne.jp', '.a@ezweb.ne.jp', 'a.@au.com', '"a..b"@docomo.ne.jp'])(
    'takes %s, as its carrier does',
    async (mail) => {
      const { visitor, page } = await logIn(gateway, 'user1');
      const next = await visitor.submit(page, '/token/issue', { ...ISSUE_FIELDS, ...both(mail) });
      expect(next.heading).toBe('ワンタイムパスワード認証確認');
      expect(next.text).toContain(mail.replaceAll('"', ''));
    },
  );

  test('warns of weak passwords and other addresses, and goes on once that is acknowledged', async () => {
    const { visitor, page } = await logIn(gateway, 'user1');
    const fields = { ...both('someone@example.com'), pin: '1234' };
    const warned = await visitor.submit(page, '/token/issue', fields);
    expect(warned.text).toContain('連続した数字です');
    expect(warned.text).toContain('NTTドコモ・au・ソフトバンクのメールアドレスではありません');
    const unticked = await visitor.submit(warned, '/token/issue', fields);
    expect(unticked.errors['acknowledged']).toMatch(/チェックを入れて/);
    const next = await visitor.submit(unticked, '/token/issue', { ...fields, acknowledged: '1' });
    expect(next.heading).toBe('ワンタイムパスワード認証確認');
  });

  test('warns anew of what was not acknowledged', async () => {
    const { visitor, page } = await logIn(gateway, 'user1');
    const weak = { ...ISSUE_FIELDS, pin: '1111' };
    const warned = await visitor.submit(page, '/token/issue', weak);
    const changed = { ...weak, ...both('someone@example.com'), acknowledged: '1' };
    const again = await visitor.submit(warned, '/token/issue', changed);
    expect(again.heading).toBe('ワンタイムパスワードトークン発行');
    expect(again.text).toContain('メールアドレスではありません');
  });

  test('issues once and mails once for a double click', async () => {
    const { visitor, page } = await logIn(gateway, 'user1');
    const before = await countMails(gateway, 'download');
    const [first, second] = await Promise.all([
      visitor.submit(page, '/token/issue', ISSUE_FIELDS),
      visitor.submit(page, '/token/issue', ISSUE_FIELDS),
    ]);
    expect([first.heading, second.heading]).toEqual(Array(2).fill('ワンタイムパスワード認証確認'));
    expect(await countMails(gateway, 'download')).toBe(before + 1);
  });

  test('mails the registered address as well, never only the one just typed', async () => {
    const before = await countMails(gateway, 'issued');
    await logInAndIssue(gateway, 'user1');
    expect(await countMails(gateway, 'issued')).toBe(before + 1);
  });

  test('limits how often a user may be mailed', async () => {
    const { visitor, page } = await logIn(gateway, 'admin');
    const statuses: number[] = [];
    for (let times = 0; times < 11; times += 1) {
      const issue = times === 0 ? page : await visitor.get('/token/issue');
      statuses.push((await visitor.submit(issue, '/token/issue', ISSUE_FIELDS)).status);
    }
    expect(statuses).toEqual([...Array(10).fill(200), 429]);
  });

  test('shows [トークン発行の省略] only where a token waits (F7, J3)', async () => {
    const { page } = await logIn(gateway, 'master');
    expect(page.text).not.toContain('トークン発行の省略');
    const again = await logIn(gateway, 'admin');
    expect(again.page.text).toContain('トークン発行の省略');
  });
});

describe('ワンタイムパスワード認証確認', () => {
  test('shows サービスID and ユーザID in groups of four (G3, G4)', async () => {
    const { page } = await logInAndIssue(gateway, 'user1');
    expect(page.html).toMatch(/data-service-id>\d{4} \d{4}</);
    expect(page.html).toMatch(/data-user-id>\d{4} \d{4} \d{4} \d</);
  });

  test('shows 21 digits and mails no link where the app is there already (D6)', async () => {
    const { visitor, page } = await logIn(gateway, 'user1');
    const before = await countMails(gateway, 'download');
    const next = await visitor.submit(page, '/token/issue', {
      ...ISSUE_FIELDS,
      alreadyDownloaded: '1',
    });
    expect(next.html).toMatch(/data-user-id>(\d{4} ){5}\d</);
    expect(await countMails(gateway, 'download')).toBe(before);
    expect(next.text).not.toContain('ダウンロードページ');
  });

  test('mails the same link again on request', async () => {
    const { visitor, page } = await logInAndIssue(gateway, 'user1');
    const before = await countMails(gateway, 'download');
    const again = await visitor.submit(page, '/token/resend');
    expect(again.text).toContain('メールをもう一度送信しました。');
    expect(await countMails(gateway, 'download')).toBe(before + 1);
  });

  // oxfmt-ignore: a table
  const WRONG: readonly (readonly [string, string, RegExp])[] = [
    ['nothing', '', /入力してください/],
    ['seven digits', '1234567', /8桁の数字/],
    ['letters', 'abcdefgh', /8桁の数字/],
    ['a password before the phone is set up', '12345678', /初期設定が完了していない/],
  ];

  test.each(WRONG)('refuses %s at its field', async (_, otp, words) => {
    const { visitor, page } = await logInAndIssue(gateway, 'user1');
    const again = await visitor.submit(page, '/token/confirm', { otp });
    expect(again.heading).toBe('ワンタイムパスワード認証確認');
    expect(again.errors['otp']).toMatch(words);
  });

  test('tells live how far the phone is, and outlasts 30 minutes on it (G8)', async () => {
    const { visitor, page } = await logInAndIssue(gateway, 'user1');
    expect(page.text).toContain('初期設定は、まだ完了していません');
    gateway.bank.time.now += 45 * 60_000;
    const token = await provisionIssued(gateway.bank, demoUser(gateway, 'user1').id);
    const progress = await visitor.get('/token/progress');
    expect(progress.text).toContain('初期設定が完了しました');
    const confirm = await visitor.get('/token/confirm');
    const otp = shownOtp(token, gateway.bank.time.now);
    const next = await visitor.submit(confirm, '/token/confirm', { otp });
    expect(next.heading).toBe('トップページ');
  });

  test('tells which handset opened the page and fetched the app', async () => {
    const { visitor } = await logInAndIssue(gateway, 'admin');
    const { db } = gateway.bank.store;
    const [mail] = await db
      .selectFrom('outbox')
      .selectAll()
      .where('kind', '=', 'download')
      .orderBy('createdAt', 'desc')
      .limit(1)
      .execute();
    const content = mail === undefined ? null : readMailContent(gateway.bank, mail)?.mail;
    if (content?.kind !== 'download') throw new Error('No mail was written');
    const phone = createVisitor(gateway.origin);
    const headers = { host: 'otp-auth.net', 'user-agent': 'DoCoMo/2.0 P905i(c100;TB;W24H15)' };
    const page = await phone.send('GET', `/d/${content.capability}`, { headers });
    expect(page.status).toBe(200);
    await expect
      .poll(async () => (await visitor.get('/token/progress')).text)
      .toMatch(/ダウンロードページが開かれました\s+NTTドコモ P905i/);
  });

  test('warns where the phone was set up more than once', async () => {
    const { visitor } = await logInAndIssue(gateway, 'admin');
    const { id } = demoUser(gateway, 'admin');
    await provisionIssued(gateway.bank, id);
    await provisionIssued(gateway.bank, id);
    expect((await visitor.get('/token/progress')).text).toContain('初期設定が2回行われました');
  });

  test('says that a ticket is dead after five wrong inputs on the phone', async () => {
    const { visitor } = await logInAndIssue(gateway, 'master');
    const issued = await readIssued(gateway.bank, demoUser(gateway, 'master').id);
    const inputs = { serviceId: issued.serviceId, userId: issued.userIdDigits, pin: '0000' };
    for (let tries = 0; tries < 5; tries += 1) {
      const phone = startActivation(issued.ticket, inputs);
      await activateToken(gateway.bank, phone.request(Math.floor(gateway.bank.time.now / 1000)));
    }
    const progress = await visitor.get('/token/progress');
    expect(progress.text).toContain('この発行は無効になりました');
    const page = await visitor.get('/token/confirm');
    expect(page.html).not.toContain('action="/token/resend"');
  });
});
