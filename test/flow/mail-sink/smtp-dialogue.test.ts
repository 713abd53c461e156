// The SMTP dialogue itself: what the sink offers, TLS, passwords.
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { startTestSink } from '../../support/mail-sink.ts';
import { connectSmtp, sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

describe('SMTP', () => {
  test('offers SIZE, 8BITMIME, SMTPUTF8 and PIPELINING, and greets at once', async () => {
    const sink = await startTestSink();
    const client = await connectSmtp(sink.smtpPort);
    const features: string[] = [];
    client.socket.on('data', (chunk: Buffer) => features.push(chunk.toString('latin1')));
    await client.say('EHLO test');
    expect(features.join('')).toMatch(/PIPELINING[^]*8BITMIME[^]*SMTPUTF8[^]*SIZE 52428800/);
    client.write(
      'MAIL FROM:<otp@otp-auth.net> SMTPUTF8\r\nRCPT TO:<太郎@docomo.ne.jp>\r\nRCPT TO:<a@au.com>\r\nDATA\r\n',
    );
    expect(await client.reply()).toMatch(/^250/);
    expect(await client.reply()).toMatch(/^550/);
    expect(await client.reply()).toMatch(/^250/);
    expect(await client.reply()).toMatch(/^354/);
    client.end();
  });

  test('speaks STARTTLS to a client that asks for it', async () => {
    const sink = await startTestSink();
    await createTransport({
      host: '127.0.0.1',
      port: sink.smtpPort,
      requireTLS: true,
      tls: { rejectUnauthorized: false },
    }).sendMail({ from: 'otp@otp-auth.net', to: 'a@au.com', text: 't' });
    expect((await sink.get('/api/sink/v1/wait?to=a@au.com&timeout=5')).status).toBe(200);
  });

  test('asks for the password where there is one', async () => {
    const sink = await startTestSink({ environment: { MAIL_SINK_SMTP_AUTH: 'u:p' } });
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^5/);
    function send(pass: string): Promise<unknown> {
      const options = { host: '127.0.0.1', port: sink.smtpPort, auth: { user: 'u', pass } };
      return createTransport(options).sendMail({
        from: 'otp@otp-auth.net',
        to: 'a@au.com',
        text: 't',
      });
    }
    await expect(send('wrong')).rejects.toThrow('535');
    await send('p');
    const found = await sink.get('/api/v1/message/latest');
    expect(await found.json()).toMatchObject({ Username: 'u' });
  });
});
