// D1: each carrier's centre over a real connection, its answers word for word.
import { describe, expect, test } from 'vitest';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

type Undelivered = { to: string; from: string; reason: string; remedy: string; answer: string };

async function put(sink: TestSink, address: string, settings: object): Promise<void> {
  const response = await sink.send(
    'PUT',
    `/api/sink/v1/mailboxes/${encodeURIComponent(address)}`,
    settings,
  );
  expect(response.status).toBe(200);
}

async function undelivered(sink: TestSink): Promise<Undelivered[]> {
  const response = await sink.get('/api/sink/v1/undelivered');
  return ((await response.json()) as { messages: Undelivered[] }).messages;
}

const ACCEPTED = '250 OK: message queued';
const LISTED_ELSEWHERE = { on: true, entries: ['@example.jp'] };

const ADDRESSES = {
  docomo: 'taro@docomo.ne.jp',
  au: 'taro@ezweb.ne.jp',
  softbank: 'taro@softbank.ne.jp',
} as const;

/** carrier, settings, the reply to the client, the reason kept. */
const CASES: readonly (readonly [keyof typeof ADDRESSES, object, string, string])[] = [
  ['docomo', { domainList: LISTED_ELSEWHERE }, '550 Unknown user taro@docomo.ne.jp', 'domain-list'],
  ['au', { domainList: LISTED_ELSEWHERE }, '550 <taro@ezweb.ne.jp>: User unknown', 'domain-list'],
  ['softbank', { domainList: LISTED_ELSEWHERE }, ACCEPTED, 'domain-list'],
  ['docomo', { unknown: true }, '550 Unknown user taro@docomo.ne.jp', 'unknown-user'],
  ['au', { unknown: true }, '550 <taro@ezweb.ne.jp>: User unknown', 'unknown-user'],
  ['softbank', { unknown: true }, '550 Invalid recipient: <taro@softbank.ne.jp>', 'unknown-user'],
  ['docomo', { full: true }, '552 Too much mail data taro@docomo.ne.jp', 'mailbox-full'],
  ['docomo', { urlMail: 'refuse' }, '550 Unknown user taro@docomo.ne.jp', 'url'],
  ['au', { urlMail: 'refuse' }, '550 <taro@ezweb.ne.jp>: User unknown', 'url'],
  ['softbank', { urlMail: 'refuse' }, ACCEPTED, 'url'],
  ['docomo', { maxBytes: 10 }, '552 Too much mail data taro@docomo.ne.jp', 'too-large'],
  ['docomo', { maxLines: 1 }, '552 Too much mail data taro@docomo.ne.jp', 'too-many-lines'],
];

describe('carriers', () => {
  test.each(CASES)(
    '%s with %j answers %s and keeps the mail',
    async (carrier, settings, reply, reason) => {
      const sink = await startTestSink();
      const to = ADDRESSES[carrier];
      await put(sink, to, { carrier, ...settings });
      const answer = await sendRaw(sink.smtpPort, sampleMail(), { to });
      expect(answer).toBe(reply);
      expect(await undelivered(sink)).toEqual([
        expect.objectContaining({
          to,
          from: 'otp@otp-auth.net',
          reason,
          remedy: expect.stringMatching(/./),
        }),
      ]);
      const waited = await sink.get(`/api/sink/v1/wait?to=${to}&timeout=0`);
      expect(waited.status).toBe(404);
    },
  );

  test.each(['docomo', 'au', 'softbank'] as const)(
    'D1: %s delivers once 「@otp-auth.net」 is allowed, whatever the display name says',
    async (carrier) => {
      const sink = await startTestSink();
      const to = ADDRESSES[carrier];
      await put(sink, to, { carrier, domainList: { on: true, entries: ['@otp-auth.net'] } });
      const spoofed = sampleMail({ From: '"otp@otp-auth.net" <evil@example.com>' });
      await sendRaw(sink.smtpPort, spoofed, { to });
      expect((await undelivered(sink)).map(({ from }) => from)).toEqual(['evil@example.com']);
      expect(await sendRaw(sink.smtpPort, sampleMail(), { to })).toMatch(/^250/);
      const waited = await sink.get(`/api/sink/v1/wait?to=${to}&timeout=5`);
      expect(await waited.json()).toMatchObject({
        state: 'delivered',
        url: 'http://otp-auth.net/d/abc',
      });
    },
  );

  test('なりすまし規制 refuses what SPF of the header From refuses: docomo aloud, au in silence', async () => {
    const sink = await startTestSink({ environment: { MAIL_SINK_ACCEPT_DOMAINS: '*' } });
    const { writeFile } = await import('node:fs/promises');
    await writeFile(
      `${sink.dataDir}/dns.json`,
      JSON.stringify({ 'bank.example': { TXT: ['v=spf1 ip4:192.0.2.1 -all'] } }),
    );
    const mail = sampleMail({ From: 'a@bank.example' });
    for (const carrier of ['docomo', 'au'] as const) {
      await put(sink, ADDRESSES[carrier], { carrier, spoofing: 'on' });
    }
    expect(await sendRaw(sink.smtpPort, mail, { to: ADDRESSES.docomo })).toMatch(
      /^550 Unknown user/,
    );
    expect(await sendRaw(sink.smtpPort, mail, { to: ADDRESSES.au })).toMatch(/^250/);
    expect((await undelivered(sink)).map(({ reason }) => reason)).toEqual(['spoofing', 'spoofing']);
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: ADDRESSES.docomo })).toMatch(/^250/);
  });

  test('docomo refuses a line of more than 1,000 bytes with 500', async () => {
    const sink = await startTestSink();
    const mail = sampleMail({}, `${'x'.repeat(999)}\r\n`);
    expect(await sendRaw(sink.smtpPort, mail)).toBe('500 Line Too Long');
  });

  test('au refuses an address with "!", SoftBank a sender whose domain does not exist', async () => {
    const sink = await startTestSink();
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: 'a!b@ezweb.ne.jp' })).toBe(
      '554 <a!b@ezweb.ne.jp>: Relay access denied',
    );
    const from = 'a@nowhere.invalid';
    expect(await sendRaw(sink.smtpPort, sampleMail(), { from, to: ADDRESSES.softbank })).toBe(
      '553 nowhere.invalid does not exist',
    );
    expect(await undelivered(sink)).toHaveLength(2);
  });

  test('a..b.@docomo.ne.jp raw and quoted is one mailbox', async () => {
    const sink = await startTestSink();
    await put(sink, 'a..b.@docomo.ne.jp', { carrier: 'docomo', full: true });
    for (const to of ['a..b.@docomo.ne.jp', '"a..b."@docomo.ne.jp', 'A..B.@DOCOMO.NE.JP']) {
      expect(await sendRaw(sink.smtpPort, sampleMail(), { to })).toBe(
        `552 Too much mail data ${to}`,
      );
    }
    const found = await sink.get('/api/sink/v1/undelivered?to=a..b.@docomo.ne.jp');
    expect(((await found.json()) as { messages: unknown[] }).messages).toHaveLength(3);
  });

  test('a mail from another domain is kept as foreign, and refused only when so configured', async () => {
    const sink = await startTestSink();
    const mail = sampleMail({ From: 'a@example.com' });
    expect(await sendRaw(sink.smtpPort, mail)).toMatch(/^250/);
    const found = await sink.get('/api/sink/v1/messages?q=is:foreign');
    expect(await found.json()).toMatchObject({ total: 1, messages: [{ state: 'foreign' }] });
    expect((await sink.get('/api/sink/v1/wait?timeout=0')).status).toBe(404);
    expect((await sink.get('/api/sink/v1/wait?timeout=0&state=any')).status).toBe(200);
    const strict = await startTestSink({ environment: { MAIL_SINK_FOREIGN: 'refuse' } });
    expect(await sendRaw(strict.smtpPort, mail)).toBe('550 Sender domain not accepted here');
    const kept = await strict.get('/api/sink/v1/messages?q=is:foreign');
    expect(await kept.json()).toMatchObject({ total: 1 });
  });
});
