// What the sink must stand: hostile mails and clients, each answered with the right code, others served.
import { describe, expect, test } from 'vitest';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { beginData, connectSmtp, sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

type Latest = {
  subject: string;
  text: string;
  problems: string[];
  headers: { name: string; value: string }[];
  size: number;
};

async function readLatest(sink: TestSink): Promise<Latest> {
  return (await (await sink.get('/api/sink/v1/messages/latest')).json()) as Latest;
}

async function countMails(sink: TestSink): Promise<number> {
  return ((await (await sink.get('/api/v1/messages')).json()) as { total: number }).total;
}

describe('mail sink under hostile mails', () => {
  test.each([
    '\n.\n',
    '\r\n.\n',
    '\n.\r\n',
    '\r.\r',
    '\r\n.\r',
    '\r.\r\n',
    '\r\n\0.\r\n',
    '\n..\r\n',
  ])('does not end the data at %j (SMTP smuggling)', async (end) => {
    const sink = await startTestSink();
    const smuggled = `MAIL FROM:<evil@otp-auth.net>\r\nRCPT TO:<x@au.com>\r\nDATA\r\n${sampleMail({ Subject: 'smuggled' })}`;
    const raw = sampleMail({ Subject: 'outer' }, `text${end}${smuggled}`);
    expect(await sendRaw(sink.smtpPort, raw)).toMatch(/^250/);
    expect(await countMails(sink)).toBe(1);
    expect(await readLatest(sink)).toMatchObject({ subject: 'outer' });
    const kept = await (await sink.get('/api/v1/message/latest/raw')).text();
    // Only the dot that does begin a line is the client's own, and no part of the mail.
    expect(kept).toBe(`${raw.replace(`text\r\n.`, 'text\r\n')}\r\n`);
  });

  test('decoded headers hold no line breaks and no controls', async () => {
    const sink = await startTestSink();
    const word = Buffer.from('a\r\nBcc: x@example.com\u0007\u202Eb').toString('base64');
    await sendRaw(sink.smtpPort, sampleMail({ Subject: `=?UTF-8?B?${word}?=` }));
    expect(await readLatest(sink)).toMatchObject({ subject: 'a Bcc: x@example.comb' });
  });

  test('a recipient with a line break in it is refused', async () => {
    const sink = await startTestSink();
    const client = await connectSmtp(sink.smtpPort);
    await client.say('EHLO test');
    await client.say('MAIL FROM:<otp@otp-auth.net>');
    expect(await client.say('RCPT TO:<a\rb@docomo.ne.jp>')).toMatch(/^501/);
    client.end();
  });

  test('10,000 parts and 2,000 levels are kept, and shown as what they are', async () => {
    const sink = await startTestSink();
    const part = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n';
    const many = `From: otp@otp-auth.net\r\nSubject: many\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(10_000)}--b--`;
    expect(await sendRaw(sink.smtpPort, many, { to: 'x@example.com' })).toMatch(/^250/);
    expect(await readLatest(sink)).toMatchObject({
      subject: 'many',
      problems: [expect.stringContaining('構造を解釈できません')],
    });
    const levels = Array.from(
      { length: 2000 },
      (_none, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`,
    );
    const deep = `From: otp@otp-auth.net\r\nSubject: deep\r\n${levels.join('')}`;
    expect(await sendRaw(sink.smtpPort, deep, { to: 'x@example.com' })).toMatch(/^250/);
    expect(await readLatest(sink)).toMatchObject({ subject: 'deep' });
    expect(sink.errors).toEqual([]);
  });

  test('a mail of 50 MB is kept whole, one beyond the limit gets 552', async () => {
    const sink = await startTestSink({ environment: { MAIL_SINK_MAX_MESSAGE_MB: '50' } });
    const head = sampleMail({ To: 'x@example.com' }, '');
    const line = `${'a'.repeat(76)}\r\n`;
    const fits = head + line.repeat(Math.floor((50 * 1024 * 1024 - head.length - 2) / line.length));
    const reply = sendRaw(sink.smtpPort, fits, { to: 'x@example.com' });
    expect(await sendRaw(sink.smtpPort, sampleMail({ Subject: 'meanwhile' }))).toMatch(/^250/);
    expect(await reply).toMatch(/^250/);
    const { messages } = (await (await sink.get('/api/sink/v1/messages?q=larger:49m')).json()) as {
      messages: { size: number }[];
    };
    expect(messages.map(({ size }) => size)).toEqual([fits.length + 2]);
    expect(await sendRaw(sink.smtpPort, fits + line, { to: 'x@example.com' })).toMatch(/^552/);
    const client = await connectSmtp(sink.smtpPort);
    expect(await client.say('EHLO test')).toMatch(/^250/);
    expect(await client.say(`MAIL FROM:<otp@otp-auth.net> SIZE=${51 * 1024 * 1024}`)).toMatch(
      /^552/,
    );
    client.end();
  });

  test('text that cannot be decoded is shown as such', async () => {
    const sink = await startTestSink();
    const raw = Buffer.concat([
      Buffer.from(
        sampleMail({ Subject: 's', 'Content-Type': 'text/plain; charset=x-nonsense' }, ''),
      ),
      Buffer.from([0x41, 0xff, 0xfe, 0x80, 0x42]),
    ]);
    expect(await sendRaw(sink.smtpPort, raw)).toMatch(/^250/);
    const { problems, text } = await readLatest(sink);
    expect(text).toContain('\uFFFD');
    expect(problems).toHaveLength(2);
  });
});

describe('mail sink under hostile clients', () => {
  test('1,000 idle connections leave it serving others', async () => {
    const sink = await startTestSink();
    const idle = await Promise.all(Array.from({ length: 1000 }, () => connectSmtp(sink.smtpPort)));
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^250/);
    expect(await countMails(sink)).toBe(1);
    for (const client of idle) client.end();
  });

  test('a client too many is turned away with 421', async () => {
    const sink = await startTestSink({ environment: { MAIL_SINK_MAX_CLIENTS: '2' } });
    const clients = [await connectSmtp(sink.smtpPort), await connectSmtp(sink.smtpPort)];
    const third = await connectSmtp(sink.smtpPort);
    expect(third.greeting).toMatch(/^421/);
    for (const client of [...clients, third]) client.end();
  });

  test('a client that says nothing, and one that sends too slowly, are dismissed with 421', async () => {
    const sink = await startTestSink({
      environment: { MAIL_SINK_IDLE_SECONDS: '1', MAIL_SINK_DATA_SECONDS: '2' },
    });
    const silent = await connectSmtp(sink.smtpPort);
    const slow = await connectSmtp(sink.smtpPort);
    await beginData(slow, 'otp@otp-auth.net', 'taro@docomo.ne.jp');
    const trickle = setInterval(() => slow.write('x'), 200);
    const replies = await Promise.all([silent.reply(), slow.reply()]);
    clearInterval(trickle);
    expect(replies).toEqual([
      '421 Timeout - closing connection',
      '421 Timeout - closing connection',
    ]);
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^250/);
    silent.end();
    slow.end();
  });

  test('a full disk is answered with 452, and nothing acknowledged is lost', async () => {
    const sink = await startTestSink({ environment: { MAIL_SINK_MAX_DATABASE_MB: '1' } });
    const text = 'x'.repeat(70).concat('\r\n').repeat(1000);
    const replies: string[] = [];
    for (let index = 0; index < 30; index++) {
      replies.push(await sendRaw(sink.smtpPort, sampleMail({}, text), { to: 'x@example.com' }));
    }
    const kept = replies.filter((reply) => reply.startsWith('250')).length;
    expect(kept).toBeGreaterThan(2);
    expect(replies.at(-1)).toBe('452 Insufficient system storage');
    await sink.close();
    const again = await startTestSink({ environment: { DATA_DIR: sink.dataDir } });
    expect(await countMails(again)).toBe(kept);
    expect(await sendRaw(again.smtpPort, sampleMail())).toMatch(/^250/);
  });

  test('a client that leaves in the middle of a mail leaves nothing behind', async () => {
    const sink = await startTestSink();
    const client = await connectSmtp(sink.smtpPort);
    await beginData(client, 'otp@otp-auth.net', 'taro@docomo.ne.jp');
    client.write(sampleMail());
    client.end();
    expect(await sendRaw(sink.smtpPort, sampleMail({ Subject: 'other' }))).toMatch(/^250/);
    expect(await countMails(sink)).toBe(1);
    expect(sink.errors).toEqual([]);
  });

  test('too many recipients get 452, and a mail without a header at all is foreign, not lost', async () => {
    const sink = await startTestSink({ environment: { MAIL_SINK_MAX_RECIPIENTS: '2' } });
    const client = await connectSmtp(sink.smtpPort);
    await client.say('EHLO test');
    await client.say('MAIL FROM:<>');
    await client.say('RCPT TO:<a@au.com>');
    await client.say('RCPT TO:<b@au.com>');
    expect(await client.say('RCPT TO:<c@au.com>')).toMatch(/^452/);
    await client.say('DATA');
    client.write('\r\n.\r\n');
    expect(await client.reply()).toMatch(/^250/);
    client.end();
    const found = await sink.get('/api/sink/v1/messages?q=is:foreign');
    expect(await found.json()).toMatchObject({
      total: 1,
      messages: [{ state: 'foreign', from: null }],
    });
  });
});
