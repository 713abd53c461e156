// What an installer takes from the site: descriptors, JARs whole and in part, its report; and what a link is worth later.
import { connect } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDelivery } from '../../../gateway/flows/read-delivery.ts';
import { verifyOtp } from '../../../gateway/flows/verify-otp.ts';
import { startDownloadHost } from '../../support/download-host.ts';
import type { DownloadHost } from '../../support/download-host.ts';
import { issueLink } from '../../support/issue-link.ts';
import type { IssuedLink } from '../../support/issue-link.ts';
import { shownOtp } from '../../support/scripted-phone.ts';
import { NOON, openTestBank } from '../../support/test-bank.ts';
import type { TestBank } from '../../support/test-bank.ts';
import { issueInHand, provisionInHand } from '../../support/token-in-hand.ts';

const FOMA = 'DoCoMo/2.0 N900i(c100;TB;W24H12)';
const FOMA_INSTALLER = 'DoCoMo/2.0 N900i(c100;TD)';
const AU = 'KDDI-CA37 UP.Browser/6.2.0.13.1.5 (GUI) MMP/2.0';
const SOFTBANK = 'SoftBank/1.0/910T/TJ001 Browser/NetFront/3.3 Profile/MIDP-2.0';
const JPHONE = 'J-PHONE/4.0/J-SH51/SN1 SH/0001aa Profile/MIDP-1.0 Configuration/CLDC-1.0';
const PC = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)';

let bank: TestBank;
let host: DownloadHost;
let link: IssuedLink;
let users = 0;

beforeAll(async () => {
  bank = await openTestBank('sqlite');
  host = await startDownloadHost(bank);
});

afterAll(async () => {
  await host.close();
  await bank.close();
});

beforeEach(async () => {
  bank.time.now = NOON;
  users += 1;
  link = await issueLink(bank, `user-${users}`);
});

function jamEntries(text: string): ReadonlyMap<string, string> {
  expect(text.endsWith('\r\n')).toBe(true);
  const lines = text.split('\r\n').slice(0, -1);
  return new Map(lines.map((line) => line.split(' = ') as [string, string]));
}

describe('otp.jam', () => {
  test('describes the JAR that is served, and carries the ticket', async () => {
    const answer = await host.ask(FOMA, `/d/${link.capability}/otp.jam`);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/x-jam');
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
    const jam = jamEntries(answer.text);
    expect(jam.get('AppName')).toBe('ﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞ');
    const tid = link.ticket.tid.toString('hex');
    expect(jam.get('AppParam')).toBe(`1 ${tid} ${link.ticket.secret.toString('hex')} 100`);
    expect(jam.get('UseNetwork')).toBe('http');
    expect(jam.has('TargetDevice')).toBe(false);
    expect(jam.has('ProfileVer')).toBe(false);
    const url = new URL(jam.get('PackageURL') ?? '');
    expect(url.origin).toBe('http://otp-auth.net');
    const jar = await host.ask(FOMA_INSTALLER, url.pathname + url.search);
    expect(jar.headers['content-type']).toBe('application/java-archive');
    expect(String(jar.bytes.length)).toBe(jam.get('AppSize'));
    expect(jar.bytes).toEqual(Buffer.from(host.deps.apps.doja.jar));
  });

  test.each([
    ['a browser', 'DoCoMo/2.0 N900i(c100;TB;W24H12)', 200],
    ['a browser without images', 'DoCoMo/2.0 N900i(c100;TC;W24H12)', 200],
    ['a set that says nothing', 'DoCoMo/1.0/N504i/c10', 200],
    ['the installer that updates an app', 'DoCoMo/2.0 N900i(c100;TD)', 200],
    ['a series of which nothing is known', 'DoCoMo/1.0/N503i/c10/TJ', 200],
    ['a handset of which nothing is known', 'DoCoMo/2.0 X999i(c100;TJ)', 200],
    ['a running i-appli', 'DoCoMo/2.0 N900i(c100;TJ)', 403],
    ['a running i-appli of mova', 'DoCoMo/1.0/N504i/c10/TJ', 403],
    ['a running Star app', 'DoCoMo/2.0 N06A3(c500;SJ)', 403],
  ])('answers %s (%s) with %i', async (_name, agent, status) => {
    expect((await host.ask(agent, `/d/${link.capability}/otp.jam`)).status).toBe(status);
  });

  test('is not for a MIDP phone, nor the JAD for an i-appli phone', async () => {
    expect((await host.ask(AU, `/d/${link.capability}/otp.jam`)).text).toContain(
      'ページがありません',
    );
    expect((await host.ask(FOMA, `/d/${link.capability}/otp.jad`)).text).toContain(
      'ページがありません',
    );
  });
});

describe('otp.jad', () => {
  test.each([
    [AU, 'shift_jis', 6 * 1024],
    [SOFTBANK, 'utf-8', 6 * 1024],
    [JPHONE, 'utf-8', 3 * 1024],
  ] as const)('keeps to the limits of %s', async (userAgent, charset, maxBytes) => {
    const answer = await host.ask(userAgent, `/d/${link.capability}/otp.jad`);
    expect(answer.headers['content-type']).toBe('text/vnd.sun.j2me.app-descriptor');
    expect(answer.bytes.length).toBeLessThanOrEqual(maxBytes);
    const text = new TextDecoder(charset, { fatal: true }).decode(answer.bytes);
    const jad = new Map(text.split('\r\n').map((line) => line.split(': ') as [string, string]));
    expect(jad.get('MIDlet-Jar-Size')).toBe(String(host.deps.apps.midp.jarSize));
    expect(jad.get('MIDlet-Version')).toMatch(/^\d+\.\d+\.\d+$/);
    for (const key of ['MIDlet-Name', 'MIDlet-Vendor']) {
      const { length } = Buffer.from(jad.get(key) ?? '');
      expect(length).toBeGreaterThanOrEqual(3);
      expect(length).toBeLessThanOrEqual(userAgent === JPHONE ? 16 : 32);
    }
    expect(jad.get('OTP-P')).toMatch(/^1 [0-9a-f]{16} [0-9a-f]{32} 100$/);
    expect(jad.get('OTP-U')).toBe('http://otp-auth.net');
    const url = new URL(jad.get('MIDlet-Jar-URL') ?? '');
    const jar = await host.ask(userAgent, url.pathname + url.search);
    expect(jar.bytes).toEqual(Buffer.from(host.deps.apps.midp.jar));
  });
});

describe('the JAR', () => {
  const path = '/app/otp-doja.jar';

  test('answers HEAD with the length and no body', async () => {
    const answer = await host.ask(FOMA_INSTALLER, path, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe(String(host.deps.apps.doja.jarSize));
    expect(answer.bytes).toHaveLength(0);
  });

  test('is put together again from its ranges', async () => {
    const size = host.deps.apps.doja.jarSize;
    const half = Math.floor(size / 2);
    const first = await host.ask(FOMA_INSTALLER, path, {
      headers: { range: `bytes=0-${half - 1}` },
    });
    const rest = await host.ask(FOMA_INSTALLER, path, { headers: { range: `bytes=${half}-` } });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(rest.headers['content-range']).toBe(`bytes ${half}-${size - 1}/${size}`);
    expect(Buffer.concat([first.bytes, rest.bytes])).toEqual(Buffer.from(host.deps.apps.doja.jar));
    const past = await host.ask(FOMA_INSTALLER, path, { headers: { range: `bytes=${size}-` } });
    expect(past.status).toBe(416);
    expect(past.headers['content-range']).toBe(`bytes */${size}`);
  });

  test('is the same by its ETag, or whole again', async () => {
    const etag = host.deps.apps.doja.etag;
    const same = await host.ask(FOMA_INSTALLER, path, { headers: { 'if-none-match': etag } });
    expect([same.status, same.bytes.length]).toEqual([304, 0]);
    const headers = { range: 'bytes=0-9', 'if-range': '"other"' };
    expect((await host.ask(FOMA_INSTALLER, path, { headers })).status).toBe(200);
    const fresh = { range: 'bytes=0-9', 'if-range': etag };
    expect((await host.ask(FOMA_INSTALLER, path, { headers: fresh })).status).toBe(206);
  });

  test('is for installers where the series is known to say so', async () => {
    const asBrowser = await host.ask(FOMA, path);
    expect(asBrowser.headers['content-type']).toContain('text/html');
    const early = await host.ask('DoCoMo/1.0/N503i/c10', path);
    expect(early.headers['content-type']).toBe('application/java-archive');
  });

  test('comes whole to a phone that hangs up, is slow, and asks again', async () => {
    const socket = connect(host.port, '127.0.0.1');
    socket.write(
      `GET ${path} HTTP/1.1\r\nHost: otp-auth.net\r\nUser-Agent: ${FOMA_INSTALLER}\r\n\r\n`,
    );
    await once(socket, 'data');
    socket.destroy();
    const again = await host.ask(FOMA_INSTALLER, path);
    expect(again.bytes).toEqual(Buffer.from(host.deps.apps.doja.jar));
    expect(host.errors).toEqual([]);
  });
});

describe('the link', () => {
  test('works again and again until the token is confirmed, then only updates an installed app', async () => {
    const page = `/d/${link.capability}`;
    for (let time = 0; time < 3; time += 1) {
      expect((await host.ask(FOMA, page)).text).toContain('ijam="#app"');
      expect((await host.ask(FOMA, `${page}/otp.jam`)).text).toContain('AppParam');
    }
    const token = await provisionInHand(bank, link);
    expect((await host.ask(FOMA, `${page}/otp.jam`)).text).toContain('AppParam');
    const otp = shownOtp(token, bank.time.now);
    const verdict = await verifyOtp(bank, { userId: link.userId, otp, at: 'confirmation' });
    expect(verdict.kind).toBe('accepted');
    const ended = await host.ask(FOMA, page);
    expect(ended.text).toContain('このURLは使用できません');
    expect((await host.ask(PC, page)).status).toBe(410);
    const update = jamEntries((await host.ask(FOMA, `${page}/otp.jam`)).text);
    expect(update.get('AppSize')).toBe(String(host.deps.apps.doja.jarSize));
    expect(update.has('AppParam')).toBe(false);
  });

  test('expires, and says so', async () => {
    bank.time.now += 24 * 3_600_000;
    const { text } = await host.ask(FOMA, `/d/${link.capability}`);
    expect(text).toContain('有効期限');
    expect((await host.ask(PC, `/d/${link.capability}`)).status).toBe(410);
    expect((await host.ask(FOMA, `/d/${link.capability}/otp.jam`)).text).not.toContain('AppParam');
  });

  test('is replaced by that of a new issue', async () => {
    await issueInHand(bank, link.userId);
    const { text } = await host.ask(FOMA, `/d/${link.capability}`);
    expect(text).toContain('このURLは使用できません');
  });

  test.each(['x', 'A'.repeat(22), `${'A'.repeat(21)}%20`, '..%2f..', '%00', 'A'.repeat(5000)])(
    'is unknown as %s',
    async (capability) => {
      const phone = await host.ask(FOMA, `/d/${capability}`);
      expect(phone.text).toMatch(/このURLは正しくありません|ページがありません/);
      expect([404, 400]).toContain((await host.ask(PC, `/d/${capability}`)).status);
      expect((await host.ask(FOMA, `/d/${capability}/otp.jam`)).text).not.toContain('AppParam');
    },
  );
});

describe('the progress that the PC screen shows', () => {
  test('counts page, descriptor and package of a download, once each event kind', async () => {
    await host.ask(FOMA, `/d/${link.capability}`);
    bank.time.now += 1000;
    await host.ask(FOMA, `/d/${link.capability}`);
    await host.ask(FOMA, `/d/${link.capability}`, { method: 'HEAD' });
    await host.ask(FOMA, `/d/${link.capability}/otp.jam`);
    await host.ask(FOMA_INSTALLER, `/app/otp-doja.jar?t=${link.ticket.tid.toString('hex')}`);
    await host.ask(FOMA_INSTALLER, '/app/otp-doja.jar?t=0123456789abcdef');
    await host.log.flush();
    const progress = await readDelivery(bank, link.tokenId);
    expect(progress?.page).toMatchObject({
      firstAt: NOON,
      lastAt: NOON + 1000,
      times: 2,
      carrier: 'docomo',
      model: 'N900i',
      network: null,
      transport: 'http',
    });
    expect(progress?.descriptor?.times).toBe(1);
    expect(progress?.package?.times).toBe(1);
    expect(progress?.report).toBeNull();
    await host.ask(FOMA, `/d/${link.capability}`);
    await host.log.flush();
    expect((await readDelivery(bank, link.tokenId))?.page?.times).toBe(3);
  });

  test('has the report of a MIDP phone as soon as it is answered', async () => {
    const path = `/d/${link.capability}/notify`;
    for (const [body, code] of [
      ['902 User Cancelled', 902],
      ['900 Success', 900],
    ] as const) {
      const answer = await host.ask(AU, path, { method: 'POST', body });
      expect([answer.status, answer.bytes.length]).toEqual([200, 0]);
      expect((await readDelivery(bank, link.tokenId))?.report?.code).toBe(code);
    }
    const nonsense = await host.ask(AU, path, { method: 'POST', body: 'x'.repeat(100_000) });
    expect(nonsense.status).toBe(200);
    expect((await readDelivery(bank, link.tokenId))?.report?.code).toBe(900);
  });
});
