// 電子証明書方式 (requirements E5–E7, J1b): the certificate is looked up at every request.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority, issueUserCertificate } from '../../../gateway/demo/issue-certificates.ts';
import { revokeUserCertificate } from '../../../gateway/flows/operator/certificates.ts';
import { findCertificate } from '../../../gateway/store/certificates.ts';
import { demoUser, startTestGateway, type TestGateway } from '../../support/test-gateway.ts';
import { createVisitor, type Visitor } from '../../support/visitor.ts';

let gateway: TestGateway;
let password: string;
let own: { readonly pfx: Buffer; readonly passphrase: string };
let der: Buffer;

beforeAll(async () => {
  gateway = await startTestGateway({ TRUSTED_PROXIES: '127.0.0.1' });
  const user = demoUser(gateway, 'user3');
  password = user.password;
  if (user.certificate === null) throw new Error('user3 has no certificate');
  const pfx = await readFile(join(gateway.dataDir, user.certificate.p12));
  own = { pfx, passphrase: user.certificate.password };
  der = await readFile(join(gateway.dataDir, 'demo/user3.der'));
});

afterAll(async () => {
  await gateway.stop();
});

function visitorWith(certificate: object): Visitor {
  return createVisitor(gateway.tlsOrigin, { rejectUnauthorized: false, ...certificate });
}

async function logInBy(visitor: Visitor): Promise<string> {
  const page = await visitor.get('/login/certificate');
  const next = await visitor.submit(page, '/login/certificate', { password });
  return next.heading;
}

describe('over TLS', () => {
  test('the certificate and the ログインパスワード lead on, under a __Host- cookie', async () => {
    const visitor = visitorWith(own);
    const page = await visitor.get('/login/certificate');
    expect(page.heading).toBe('ログインパスワード入力');
    expect(page.text).toContain('user3');
    const empty = await visitor.submit(page, '/login/certificate', { password: '' });
    expect(empty.errors['password']).toMatch(/入力してください/);
    const wrong = await visitor.submit(page, '/login/certificate', { password: 'wrong' });
    expect(wrong.text).toContain('ログインできません。');
    expect(await logInBy(visitor)).toBe('ワンタイムパスワードトークン発行');
    expect(visitor.cookies.has('__Host-session')).toBe(true);
    expect(page.headers['strict-transport-security']).toBe('max-age=31536000');
  });

  test('no certificate is said, and how to choose one', async () => {
    const page = await visitorWith({}).get('/login/certificate');
    expect(page.text).toContain('電子証明書が選択されていません。');
    expect(page.html).not.toContain('name="password"');
  });

  test('a certificate of another authority is said to be none of ours', async () => {
    const validity = { notBefore: gateway.bank.time.now - 86_400_000, days: 10 };
    const stranger = await createAuthority('Keitai OTP demo CA', validity);
    const subject = { commonName: 'user3', serial: '14' };
    const { p12 } = await issueUserCertificate(stranger, subject, 'pass', validity);
    const page = await visitorWith({ pfx: p12, passphrase: 'pass' }).get('/login/certificate');
    expect(page.text).toContain('このサービスの電子証明書ではありません');
  });

  test("one of ours that is nobody's is refused like a wrong password", async () => {
    const validity = { notBefore: gateway.bank.time.now - 86_400_000, days: 10 };
    const authority = {
      certificatePem: await readFile(join(gateway.dataDir, 'demo/authority.crt'), 'utf8'),
      keyPem: await readFile(join(gateway.dataDir, 'demo/authority.key'), 'utf8'),
    };
    const subject = { commonName: 'user3', serial: '99' };
    const { p12 } = await issueUserCertificate(authority, subject, 'pass', validity);
    const visitor = visitorWith({ pfx: p12, passphrase: 'pass' });
    const page = await visitor.get('/login/certificate');
    const refused = await visitor.submit(page, '/login/certificate', { password });
    expect(refused.text).toContain('ログインできません。');
  });

  test('the session needs its certificate at every request, and none is taken for another', async () => {
    const visitor = visitorWith(own);
    await logInBy(visitor);
    const thief = visitorWith({});
    for (const [name, value] of visitor.cookies) thief.cookies.set(name, value);
    expect((await thief.get('/token/issue')).heading).toBe('ログイン');
    expect((await visitor.get('/token/issue')).heading).toBe('ワンタイムパスワードトークン発行');
  });

  test('a user of the other method is not let in by password, nor this one by ID', async () => {
    const visitor = visitorWith(own);
    const page = await visitor.get('/login');
    const refused = await visitor.submit(page, '/login', { loginId: 'user3', password });
    expect(refused.text).toContain('ログインできません。');
  });
});

describe('behind a proxy (RFC 9440)', () => {
  function clientCert(bytes: Buffer): Record<string, string> {
    return { 'client-cert': `:${bytes.toString('base64')}:` };
  }

  async function see(headers: Record<string, string>): Promise<string> {
    const visitor = createVisitor(gateway.origin);
    return (await visitor.send('GET', '/login/certificate', { headers })).text;
  }

  test('the certificate that a trusted proxy passes on is verified again', async () => {
    expect(await see(clientCert(der))).toContain('選択された電子証明書 user3');
    const tampered = Buffer.from(der);
    tampered[tampered.length - 1] = (tampered.at(-1) ?? 0) ^ 1;
    expect(await see(clientCert(tampered))).toContain('電子証明書ではありません');
    expect(await see({ 'client-cert': 'nonsense' })).toContain('選択されていません');
    expect(await see({ 'client-cert': ':AAAA:' })).toContain('電子証明書ではありません');
  });

  test('the same header from anybody else counts for nothing', async () => {
    const open = await startTestGateway();
    const visitor = createVisitor(open.origin);
    const bytes = await readFile(join(open.dataDir, 'demo/user3.der'));
    const headers = clientCert(bytes);
    const page = await visitor.send('GET', '/login/certificate', { headers });
    await open.stop();
    expect(page.text).toContain('選択されていません');
  });
});

describe('in the end', () => {
  test('an expired certificate is said to be so, and ends its session', async () => {
    const visitor = visitorWith(own);
    await logInBy(visitor);
    const { now } = gateway.bank.time;
    gateway.bank.time.now = now + 3651 * 86_400_000;
    expect((await visitor.get('/login/certificate')).text).toContain('有効期間外');
    gateway.bank.time.now = now;
  });

  test('a revoked certificate ends its session at once and opens no other', async () => {
    const visitor = visitorWith(own);
    await logInBy(visitor);
    const rows = await gateway.bank.store.db.selectFrom('certificates').selectAll().execute();
    const fingerprint = rows[0]?.fingerprint ?? '';
    const userId = rows[0]?.userId ?? '';
    const request = { operatorId: 'test', userId, fingerprint };
    expect(await revokeUserCertificate(gateway.bank, request)).toBe(true);
    expect(await findCertificate(gateway.bank.store.db, fingerprint)).toMatchObject({
      revokedAt: gateway.bank.time.now,
    });
    expect((await visitor.get('/token/issue')).heading).toBe('ログイン');
    expect(await logInBy(visitorWith(own))).toBe('ログインパスワード入力');
  });
});
