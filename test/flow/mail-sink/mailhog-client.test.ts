// The npm client mailhog, unmodified, over its whole surface.
import createMailhog from 'mailhog';
import { describe, expect, test } from 'vitest';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

type Mailhog = ReturnType<typeof createMailhog>;

/** A password notice in ISO-2022-JP, as the bank's gateway writes it. */
const JIS_MAIL = Buffer.from(
  [
    'From: =?ISO-2022-JP?B?GyRCJWYhPCU2GyhC?= <otp@otp-auth.net>',
    'To: taro@docomo.ne.jp',
    'Subject: =?ISO-2022-JP?B?GyRCJVElOSVvITwlSRsoQg==?=',
    'Date: Mon, 23 Nov 2026 10:00:00 +0900',
    'Content-Type: text/plain; charset=ISO-2022-JP',
    'Content-Transfer-Encoding: 7bit',
    '',
    '\x1b$B%Q%9%o!<%I\x1b(B 12345678',
    '',
  ].join('\r\n'),
  'latin1',
);

async function start(): Promise<{ sink: TestSink; mailhog: Mailhog }> {
  const sink = await startTestSink();
  return {
    sink,
    mailhog: createMailhog({ host: '127.0.0.1', port: Number(new URL(sink.origin).port) }),
  };
}

describe('mailhog', () => {
  test('messages() gives decoded ISO-2022-JP', async () => {
    const { sink, mailhog } = await start();
    await sendRaw(sink.smtpPort, JIS_MAIL);
    const result = await mailhog.messages();
    expect(result).toMatchObject({ total: 1, count: 1, start: 0 });
    const [message] = result?.items ?? [];
    expect(message?.subject).toBe('パスワード');
    expect(message?.from).toBe('ユーザ <otp@otp-auth.net>');
    expect(message?.to).toBe('taro@docomo.ne.jp');
    expect(message?.text.trim()).toBe('パスワード 12345678');
    expect(message?.date.toISOString()).toBe('2026-11-23T01:00:00.000Z');
  });

  test('search() and the latest… functions find by sender, recipient and Japanese content', async () => {
    const { sink, mailhog } = await start();
    await sendRaw(sink.smtpPort, JIS_MAIL);
    await sendRaw(sink.smtpPort, sampleMail({ To: 'b@au.com' }), { to: 'b@au.com' });
    expect((await mailhog.search('パスワード', 'containing'))?.total).toBe(2);
    expect((await mailhog.search('12345678'))?.total).toBe(1);
    expect((await mailhog.latestContaining('12345678'))?.subject).toBe('パスワード');
    expect((await mailhog.latestTo('b@au.com'))?.subject).toBe('ワンタイムパスワード');
    expect((await mailhog.latestFrom('otp@otp-auth.net'))?.to).toBe('b@au.com');
    expect((await sink.get('/api/v2/search?kind=wrong&query=x')).status).toBe(400);
  });

  test('attachments come with their names and content', async () => {
    const { sink, mailhog } = await start();
    const part = 'Content-Type: text/plain; charset=utf-8\r\n\r\n本文\r\n';
    const file =
      'Content-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment; filename="a.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n';
    const raw = `From: otp@otp-auth.net\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${part}--b\r\n${file}--b--`;
    await sendRaw(sink.smtpPort, raw);
    const message = await mailhog.latestTo('taro@docomo.ne.jp');
    expect(message?.text.trim()).toBe('本文');
    const [attachment] = message?.attachments ?? [];
    expect([attachment?.name, attachment?.type, attachment?.encoding]).toEqual([
      'a.pdf',
      'application/pdf',
      'base64',
    ]);
    expect(mailhog.decode(attachment?.Body ?? '', 'base64')).toBe('hello');
  });

  test('deleteMessage() and deleteAll() remove mails', async () => {
    const { sink, mailhog } = await start();
    await sendRaw(sink.smtpPort, sampleMail());
    await sendRaw(sink.smtpPort, sampleMail());
    const [first] = (await mailhog.messages(0, 10))?.items ?? [];
    expect((await mailhog.deleteMessage(first?.ID ?? '')).statusCode).toBe(200);
    expect((await mailhog.messages())?.total).toBe(1);
    expect((await mailhog.deleteAll()).statusCode).toBe(200);
    expect((await mailhog.messages())?.total).toBe(0);
  });

  test('releaseMessage() never reaches a server of the client’s choosing', async () => {
    const { sink, mailhog } = await start();
    await sendRaw(sink.smtpPort, sampleMail());
    const [message] = (await mailhog.messages())?.items ?? [];
    const target = { host: '127.0.0.1', port: String(sink.smtpPort), email: 'x@example.com' };
    expect((await mailhog.releaseMessage(message?.ID ?? '', target)).statusCode).toBe(400);
    expect((await mailhog.messages())?.total).toBe(1);
  });

  test('Jim refuses while he is invited', async () => {
    const { sink } = await start();
    expect((await sink.get('/api/v2/jim')).status).toBe(404);
    const orders = { AcceptChance: 1, DisconnectChance: 0, RejectSenderChance: 1 };
    expect((await sink.send('POST', '/api/v2/jim', orders)).status).toBe(201);
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^5/);
    expect(
      (
        await sink.send('PUT', '/api/v2/jim', {
          AcceptChance: 1,
          DisconnectChance: 0,
          RejectSenderChance: 0,
          RejectRecipientChance: 0,
        })
      ).status,
    ).toBe(200);
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^250/);
    expect((await sink.send('DELETE', '/api/v2/jim')).status).toBe(200);
  });
});
