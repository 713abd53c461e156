// The sink's own API, over HTTP: waits, failures, verdicts, events, and who may ask.
import { request } from 'node:http';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

async function statusWith(
  sink: TestSink,
  path: string,
  headers: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    request(sink.origin + path, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('wait', () => {
  test('answers with the mail that arrives after it was asked', async () => {
    const sink = await startTestSink();
    const waiting = sink.get(
      '/api/sink/v1/wait?to=taro@docomo.ne.jp&subject=パスワード&timeout=20',
    );
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'other' }));
    await sendRaw(sink.smtpPort, sampleMail(), { to: 'jiro@docomo.ne.jp' });
    await sendRaw(sink.smtpPort, sampleMail());
    expect(await (await waiting).json()).toMatchObject({
      subject: 'ワンタイムパスワード',
      url: 'http://otp-auth.net/d/abc',
      recipients: [{ mailbox: 'taro@docomo.ne.jp' }],
    });
  });

  test('answers at once with the newest that is there, unless it is older than since', async () => {
    let now = new Date('2026-11-23T00:00:00Z');
    const sink = await startTestSink({ surroundings: { now: () => now } });
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'old' }));
    now = new Date('2026-11-23T01:00:00Z');
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'new' }));
    const newest = await sink.get('/api/sink/v1/wait?to=taro@docomo.ne.jp');
    expect(await newest.json()).toMatchObject({ subject: 'new' });
    const since = await sink.get('/api/sink/v1/wait?since=2026-11-23T00:30:00Z&from=otp-auth');
    expect(await since.json()).toMatchObject({ subject: 'new' });
    const none = await sink.get('/api/sink/v1/wait?since=2026-11-23T02:00:00Z&timeout=0.05');
    expect(none.status).toBe(404);
  });

  test.each(['since=yesterday', 'timeout=-1', 'timeout=forever', 'state=lost'])(
    '%s is a wrong question',
    async (query) => {
      const sink = await startTestSink();
      const response = await sink.get(`/api/sink/v1/wait?${query}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        error: expect.stringContaining(query.split('=')[0] ?? ''),
      });
    },
  );
});

describe('mailboxes', () => {
  test('PUT with a carrier replaces all settings, without one it changes what it names', async () => {
    const sink = await startTestSink();
    const path = '/api/sink/v1/mailboxes/taro@au.com';
    await sink.send('PUT', path, { carrier: 'au', spoofing: 'on', maxBytes: 500 });
    const changed = await sink.send('PUT', path, { domainList: { on: true, entries: ['@a.jp'] } });
    expect(await changed.json()).toMatchObject({
      carrier: 'au',
      spoofing: 'on',
      maxBytes: 500,
      domainList: { on: true, entries: [{ value: '@a.jp', match: 'domain', always: false }] },
    });
    const replaced = await sink.send('PUT', path, { carrier: 'docomo' });
    expect(await replaced.json()).toMatchObject({
      carrier: 'docomo',
      spoofing: 'off',
      maxBytes: 10_000,
      domainList: { on: false, entries: [] },
    });
    expect((await sink.send('PUT', path, { carrier: 'willcom' })).status).toBe(400);
    expect((await sink.send('PUT', path, { carier: 'au' })).status).toBe(400);
    expect((await sink.send('DELETE', path)).status).toBe(204);
    const list = (await (await sink.get('/api/sink/v1/mailboxes')).json()) as {
      mailboxes: unknown[];
    };
    expect(list.mailboxes).toEqual([]);
  });
});

describe('failures', () => {
  test('strike by recipient, stage and chance', async () => {
    let drawn = 0.5;
    const sink = await startTestSink({ surroundings: { draw: () => drawn } });
    const rule = {
      recipient: '*@au.com',
      stage: 'rcpt',
      code: 450,
      text: 'busy',
      probability: 0.6,
    };
    const added = await sink.send('POST', '/api/sink/v1/failures', rule);
    expect(added.status).toBe(201);
    const { id } = (await added.json()) as { id: string };
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: 'a@au.com' })).toBe('450 busy');
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: 'a@docomo.ne.jp' })).toMatch(/^250/);
    drawn = 0.7;
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: 'a@au.com' })).toMatch(/^250/);
    expect((await sink.send('DELETE', `/api/sink/v1/failures/${id}`)).status).toBe(204);
    expect((await sink.send('DELETE', `/api/sink/v1/failures/${id}`)).status).toBe(404);
  });

  test('drop the connection, or answer late', async () => {
    const sink = await startTestSink();
    const rules = {
      failures: [
        { recipient: 'a@au.com', drop: true },
        { recipient: 'b@au.com', delayMilliseconds: 30 },
      ],
    };
    expect((await sink.send('PUT', '/api/sink/v1/failures', rules)).status).toBe(200);
    await expect(sendRaw(sink.smtpPort, sampleMail(), { to: 'a@au.com' })).rejects.toThrow(
      'hung up',
    );
    expect(await sendRaw(sink.smtpPort, sampleMail(), { to: 'b@au.com' })).toMatch(/^250/);
    const bad = await sink.send('POST', '/api/sink/v1/failures', { recipient: 'x', code: 200 });
    expect(bad.status).toBe(400);
  });
});

describe('verdict', () => {
  test('a mail of the bank, signed and in ISO-2022-JP, fits every rule', async () => {
    const sink = await startTestSink();
    const { generateKeyPairSync } = await import('node:crypto');
    const { writeFile } = await import('node:fs/promises');
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
    await writeFile(
      `${sink.dataDir}/dns.json`,
      JSON.stringify({ 'demo._domainkey.otp-auth.net': { TXT: [`v=DKIM1; k=rsa; p=${key}`] } }),
    );
    const raw = [
      'From: otp@otp-auth.net',
      'To: taro@docomo.ne.jp',
      'Subject: =?ISO-2022-JP?B?GyRCJVElOSVvITwlSRsoQg==?=',
      'Content-Type: text/plain; charset=ISO-2022-JP',
      '',
      '\x1b$B%Q%9%o!<%I\x1b(B',
      'http://otp-auth.net/d/abc',
      '',
    ].join('\r\n');
    await createTransport({
      host: '127.0.0.1',
      port: sink.smtpPort,
      dkim: {
        domainName: 'otp-auth.net',
        keySelector: 'demo',
        privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      },
    }).sendMail({ envelope: { from: 'otp@otp-auth.net', to: ['taro@docomo.ne.jp'] }, raw });
    const verdict = (await (await sink.get('/api/sink/v1/messages/latest/verdict')).json()) as {
      rules: { rule: string; ok: boolean }[];
    };
    expect(verdict).toMatchObject({
      spf: { result: 'pass' },
      dkim: [{ result: 'pass', domain: 'otp-auth.net', selector: 'demo' }],
      dmarc: { result: 'pass' },
      links: ['http://otp-auth.net/d/abc'],
    });
    expect(verdict.rules.filter(({ ok }) => !ok)).toEqual([]);
  });

  test('names the rules that a mail breaks', async () => {
    const sink = await startTestSink();
    const mail = sampleMail({ From: 'a@example.com' }, '①ｶﾅ see http://example.com/ now\r\n');
    await sendRaw(sink.smtpPort, mail, { from: 'a@example.com' });
    const verdict = (await (await sink.get('/api/sink/v1/messages/latest/verdict')).json()) as {
      rules: { rule: string; ok: boolean }[];
    };
    expect(verdict.rules.filter(({ ok }) => !ok).map(({ rule }) => rule)).toEqual([
      'from-domain',
      'charset',
      'characters',
      'url-line',
    ]);
  });
});

describe('HTTP', () => {
  test('events tell of new mails', async () => {
    const sink = await startTestSink();
    const response = await sink.get('/api/sink/v1/events');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    await reader?.read();
    await sendRaw(sink.smtpPort, sampleMail());
    const { value } = (await reader?.read()) ?? {};
    expect(value).toContain('event: new');
    expect(value).toContain('ワンタイムパスワード');
    await reader?.cancel();
  });

  test('a foreign Host and a foreign Origin are refused', async () => {
    const sink = await startTestSink({
      environment: { MAIL_SINK_HOSTS: 'sink.test', MAIL_SINK_ORIGINS: 'http://friend.test' },
    });
    const list = '/api/v1/messages';
    expect(await statusWith(sink, list, { Host: 'rebound.example' })).toBe(421);
    expect(await statusWith(sink, list, { Host: 'sink.test:8025' })).toBe(200);
    expect(await statusWith(sink, list, { Host: 'localhost' })).toBe(200);
    expect(await statusWith(sink, list, { Origin: 'http://evil.example' })).toBe(403);
    expect(await statusWith(sink, list, { Origin: sink.origin })).toBe(200);
    const friend = await fetch(sink.origin + list, { headers: { Origin: 'http://friend.test' } });
    expect(friend.headers.get('Access-Control-Allow-Origin')).toBe('http://friend.test');
    const plain = await sink.get(list);
    expect(plain.headers.has('Access-Control-Allow-Origin')).toBe(false);
  });

  test('mail content is served in a sandbox', async () => {
    const sink = await startTestSink();
    const raw = sampleMail({ 'Content-Type': 'text/html; charset=utf-8' }, '<script>1</script>x');
    await sendRaw(sink.smtpPort, raw);
    for (const path of ['/view/latest.html', '/view/latest.txt', '/api/v1/message/latest/raw']) {
      const response = await sink.get(path);
      expect([path, response.status]).toEqual([path, 200]);
      expect(response.headers.get('Content-Security-Policy')).toContain(
        "sandbox; default-src 'none'",
      );
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    }
  });

  test('metrics, probes and the OpenAPI document', async () => {
    const sink = await startTestSink();
    await sendRaw(sink.smtpPort, sampleMail());
    const metrics = await (await sink.get('/metrics')).text();
    expect(metrics).toMatch(/^mailpit_messages 1$/m);
    expect(metrics).toMatch(/^mailpit_smtp_accepted_total 1$/m);
    expect((await sink.get('/livez')).status).toBe(200);
    const document = (await (await sink.get('/api/sink/v1/openapi.json')).json()) as {
      paths: object;
    };
    expect(Object.keys(document.paths).toSorted()).toEqual([
      '/failures',
      '/failures/{id}',
      '/mailboxes',
      '/mailboxes/{address}',
      '/messages',
      '/messages/{id}',
      '/messages/{id}/verdict',
      '/undelivered',
      '/wait',
    ]);
  });
});
