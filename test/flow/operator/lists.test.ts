// Users in and out as files, the outbox and the audit trail at the console.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sendDueMails, type MailOffice } from '../../../gateway/flows/send-due-mails.ts';
import { createMailer } from '../../../gateway/mail/mailer.ts';
import { createRender } from '../../../gateway/render.ts';
import { enrolOperator, makeOperator } from '../../support/operator-visit.ts';
import { startPostOffice, type PostOffice } from '../../support/post-office.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { issueInHand } from '../../support/token-in-hand.ts';
import { createVisitor, type Page, type Visitor } from '../../support/visitor.ts';

const HEADER = 'ログインID,利用者名,ユーザ区分,認証方式,登録メールアドレス';

let gateway: TestGateway;
let operator: Visitor;
let support: Visitor;
let contract: string;
let postOffice: PostOffice;
let office: MailOffice;

beforeAll(async () => {
  postOffice = await startPostOffice();
  office = {
    mailer: createMailer({ url: postOffice.url, dkim: null }),
    render: createRender(['mail']),
    from: 'otp@otp-auth.net',
    downloadOrigin: 'http://otp-auth.net',
  };
  gateway = await startTestGateway({ SMTP_URL: postOffice.url });
  operator = (await enrolOperator(gateway, await makeOperator(gateway, 'operator'))).visitor;
  support = (await enrolOperator(gateway, await makeOperator(gateway, 'support'))).visitor;
  const page = await operator.get('/operator');
  contract = /\/operator\/contracts\/[0-9a-f]{32}/.exec(page.html)?.[0] ?? '';
});

beforeEach(async () => {
  const lastSeenAt = gateway.bank.time.now;
  await gateway.bank.store.db.updateTable('operatorSessions').set({ lastSeenAt }).execute();
});

afterAll(async () => {
  await gateway.stop();
  office.mailer.close();
  await postOffice.close();
});

/** Uploads a file, or posts a plain form where there is none. */
async function post(visitor: Visitor, path: string, file?: Uint8Array | string): Promise<Page> {
  const page = await visitor.get('/operator');
  const csrf = /name="csrf" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
  const boundary = 'x-boundary-x';
  if (file === undefined) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return await visitor.send('POST', path, { headers, body: `csrf=${csrf}` });
  }
  const body = Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n${csrf}\r\n--${boundary}\r\n` +
        'Content-Disposition: form-data; name="file"; filename="users.csv"\r\nContent-Type: text/csv\r\n\r\n',
    ),
    Buffer.from(file),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return await visitor.send('POST', path, { headers, body });
}

async function userCount(): Promise<number> {
  const row = await gateway.bank.store.db
    .selectFrom('users')
    .select((expression) => expression.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}

function tenThousand(prefix: string): string[] {
  return Array.from(
    { length: 10_000 },
    (_, index) =>
      `${prefix}${index},利用者 ${index},一般ユーザ,ID・パスワード方式,u${index}@example.co.jp`,
  );
}

describe('import', () => {
  test('of 10,000 users with one bad line refuses them all and names the line', async () => {
    const lines = tenThousand('bad');
    lines[6788] = 'bad6788,利用者,係長,ID・パスワード方式,u@example.co.jp';
    const before = await userCount();
    const page = await post(operator, `${contract}/import`, [HEADER, ...lines].join('\r\n'));
    expect(page.status).toBe(422);
    expect(page.text).toContain('誤りがあるため、1名も登録していません');
    expect(page.text).toContain('6790行目：「ユーザ区分」が、決められた語ではありません。');
    expect(await userCount()).toBe(before);
  });

  test('of 10,000 users makes each of them, with a first password that logs in', async () => {
    const before = await userCount();
    const file = [HEADER, ...tenThousand('clerk')].join('\r\n');
    const page = await post(operator, `${contract}/import`, file);
    expect(page.headers['content-disposition']).toContain('initial-passwords.csv');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(await userCount()).toBe(before + 10_000);
    const password = /^clerk9999,(.*)\r$/m.exec(page.html)?.[1] ?? '';
    const visitor = createVisitor(gateway.origin);
    const login = await visitor.get('/login');
    const fields = { loginId: 'clerk9999', password };
    expect((await visitor.submit(login, '/login', fields)).heading).toBe('サービス開始登録');
    const stranger = createVisitor(gateway.origin);
    const wrong = await stranger.submit(await stranger.get('/login'), '/login', {
      ...fields,
      password: 'aaaa-aaaa-aaaa-aaaa',
    });
    expect(wrong.text).toContain('ログインできません');
  });

  test('names a ログインID that somebody has', async () => {
    const line = 'user1,二人目,一般ユーザ,ID・パスワード方式,u@example.co.jp';
    const page = await post(operator, `${contract}/import`, `${HEADER}\n${line}`);
    expect(page.text).toContain('2行目：「ログインID」は、すでに登録されています。');
  });

  test('says of a file that is no text, or of none, what is wrong', async () => {
    const bytes = Buffer.from([0x41, 0xff, 0xff, 0x80]);
    expect((await post(operator, `${contract}/import`, bytes)).text).toContain('文字コード');
    expect((await post(operator, `${contract}/import`)).text).toContain('ファイルを選択して');
    const large = Buffer.alloc(9 * 1024 * 1024, 'a');
    expect((await post(operator, `${contract}/import`, large)).status).toBe(400);
  });

  test('and export are an operator’s alone', async () => {
    expect((await support.get(`${contract}/import`)).status).toBe(403);
    expect((await post(support, `${contract}/import`, HEADER)).status).toBe(403);
    expect((await support.get(`${contract}/users.csv`)).status).toBe(403);
    expect((await support.get('/operator/audit')).status).toBe(403);
    expect((await support.get('/operator/audit.csv')).status).toBe(403);
  });
});

describe('export', () => {
  test('neutralises what a spreadsheet would run', async () => {
    const line = 'x-1,=HYPERLINK(0),一般ユーザ,ID・パスワード方式,u@example.co.jp';
    await post(operator, `${contract}/import`, `${HEADER}\n${line}`);
    const page = await operator.get(`${contract}/users.csv`);
    expect(page.html).toContain("x-1,'=HYPERLINK(0),一般ユーザ");
    expect(page.html.startsWith(`\uFEFF${HEADER},認証状態\r\n`)).toBe(true);
  });
});

describe('the outbox', () => {
  test('shows the mail server’s words, and sends again when asked', async () => {
    const userId = demoUser(gateway, 'user1').id;
    postOffice.answers.rcpt = { code: 550, text: 'Unknown user' };
    const issued = await issueInHand(gateway.bank, userId);
    while ((await sendDueMails(gateway.bank, office)) > 0);
    const page = await support.get('/operator/outbox?state=refused');
    expect(page.text).toContain('550 Unknown user');
    expect((await support.get(`/operator/users/${userId}`)).text).toContain('550 Unknown user');
    const { id } = await gateway.bank.store.db
      .selectFrom('outbox')
      .select('id')
      .where('tokenId', '=', issued.tokenId)
      .where('kind', '=', 'download')
      .executeTakeFirstOrThrow();
    delete postOffice.answers.rcpt;
    const retried = await post(support, `/operator/outbox/${id}/retry`);
    expect(retried.text).toContain('もう一度送信します');
    const mail = await postOffice.arrival(`${userId}@docomo.ne.jp`);
    expect(mail.raw.toString()).toContain(`<${id}@otp-auth.net>`);
    const absent = await post(support, '/operator/outbox/none/retry');
    expect(absent.text).toContain('再送できません');
  });
});

describe('the audit trail', () => {
  test('is searched by event, actor, user and day', async () => {
    const { id } = demoUser(gateway, 'user1');
    const page = await operator.get(`/operator/audit?event=token.&user=${id}`);
    expect(page.text).toContain('token.issued');
    expect(page.text).not.toContain('operator.login');
    const none = await operator.get('/operator/audit?until=2020-01-01');
    expect(none.text).toContain('当てはまる記録はありません');
  });

  test('is exported, and verified; a changed row is named', async () => {
    const csv = await operator.get('/operator/audit.csv?event=operator.');
    expect(csv.html).toContain('operator.created');
    const whole = await post(operator, '/operator/audit/verification');
    expect(whole.text).toContain('改ざんや欠落はありません');
    await gateway.bank.store.db
      .updateTable('audit')
      .set({ detail: '{"count":1}' })
      .where('event', '=', 'users.imported')
      .execute();
    const broken = await post(operator, '/operator/audit/verification');
    expect(broken.text).toMatch(/系列 \S+ の\d+件目が書き換えられています/);
  });
});
