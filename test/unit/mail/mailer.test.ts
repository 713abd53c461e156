import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { authenticate } from 'mailauth';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { composeMail } from '../../../gateway/mail/compose-mail.ts';
import { createMailer } from '../../../gateway/mail/mailer.ts';
import type { DkimKey, Mailer, OutgoingMail } from '../../../gateway/mail/mailer.ts';

type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
};

const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A real SMTP server that answers RCPT and DATA with the errors given. */
async function startServer(
  received: Received[],
  errors: { readonly rcpt?: Error; readonly data?: Error } = {},
): Promise<string> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    lenientAddressParsing: true,
    onRcptTo: (_address, _session, callback) => callback(errors.rcpt),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks),
        });
        callback(errors.data);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => new Promise((resolve) => server.close(() => resolve())));
  const { port } = server.server.address() as AddressInfo;
  return `smtp://127.0.0.1:${port}`;
}

function openMailer(url: string, dkim: DkimKey | null = null): Mailer {
  const mailer = createMailer({ url, dkim });
  closers.push(() => mailer.close());
  return mailer;
}

function mailTo(to: string): OutgoingMail {
  const from = 'otp@otp-auth.net';
  const text = { subject: '件名', body: '本文です。' };
  const raw = composeMail({ from, to, ...text, date: new Date(0), messageId: 'm1@otp-auth.net' });
  return { from, to, raw };
}

describe('createMailer()', () => {
  test('sends the bytes as they were composed', async () => {
    const received: Received[] = [];
    const mail = mailTo('taro@ezweb.ne.jp');
    const outcome = await openMailer(await startServer(received)).send(mail);
    expect(outcome.kind).toBe('sent');
    expect(received).toEqual([
      { from: 'otp@otp-auth.net', to: ['taro@ezweb.ne.jp'], raw: Buffer.from(mail.raw) },
    ]);
  });

  test.each(['a..b@docomo.ne.jp', 'a.@docomo.ne.jp'])(
    'delivers to %s, quoted as RFC 5321 wants it',
    async (to) => {
      const received: Received[] = [];
      const outcome = await openMailer(await startServer(received)).send(mailTo(to));
      expect(outcome.kind).toBe('sent');
      expect(received[0]?.to).toEqual([to.replace(/^(.*)@/, '"$1"@')]);
    },
  );

  test('tells a refused recipient and a refused message in the words of the server', async () => {
    const unknown = smtpError(550, 'Unknown user x@docomo.ne.jp');
    const atRcpt = openMailer(await startServer([], { rcpt: unknown }));
    expect(await atRcpt.send(mailTo('x@docomo.ne.jp'))).toEqual({
      kind: 'refused',
      answer: '550 Unknown user x@docomo.ne.jp',
    });
    const atData = openMailer(
      await startServer([], { data: smtpError(552, 'Too much mail data') }),
    );
    expect(await atData.send(mailTo('x@docomo.ne.jp'))).toEqual({
      kind: 'refused',
      answer: '552 Too much mail data',
    });
  });

  test('asks to try later when the server says so or is not there', async () => {
    const busy = openMailer(await startServer([], { rcpt: smtpError(451, 'Busy') }));
    expect(await busy.send(mailTo('x@docomo.ne.jp'))).toEqual({
      kind: 'later',
      answer: '451 Busy',
    });
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const outcome = await openMailer(`smtp://127.0.0.1:${port}`).send(mailTo('x@docomo.ne.jp'));
    expect(outcome.kind).toBe('later');
  });

  test('signs with DKIM when a key is configured', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'der' },
    });
    const received: Received[] = [];
    const key = { domain: 'otp-auth.net', selector: 'k1', privateKey };
    await openMailer(await startServer(received), key).send(mailTo('taro@softbank.ne.jp'));
    const { dkim } = await authenticate(received[0]?.raw ?? '', {
      ip: '127.0.0.1',
      disableArc: true,
      disableDmarc: true,
      resolver: (name: string) =>
        Promise.resolve(
          name === 'k1._domainkey.otp-auth.net'
            ? [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]]
            : [],
        ),
    });
    expect(dkim.results.map(({ status, signingDomain }) => [status.result, signingDomain])).toEqual(
      [['pass', 'otp-auth.net']],
    );
  });
});
