import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { authenticate } from 'mailauth';
import { afterEach, describe, expect, test } from 'vitest';
import { composeMail } from '../../../gateway/mail/compose-mail.ts';
import { createMailer } from '../../../gateway/mail/mailer.ts';
import { startPostOffice } from '../../support/post-office.ts';
import type { PostOffice } from '../../support/post-office.ts';
import type { DkimKey, Mailer, OutgoingMail } from '../../../gateway/mail/mailer.ts';

const closers: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

async function openPostOffice(answers: PostOffice['answers'] = {}): Promise<PostOffice> {
  const post = await startPostOffice();
  closers.push(post.close);
  Object.assign(post.answers, answers);
  return post;
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
    const post = await openPostOffice();
    const mail = mailTo('taro@ezweb.ne.jp');
    expect((await openMailer(post.url).send(mail)).kind).toBe('sent');
    expect(post.received).toEqual([
      { from: 'otp@otp-auth.net', to: ['taro@ezweb.ne.jp'], raw: Buffer.from(mail.raw) },
    ]);
  });

  test.each([
    ['a..b@docomo.ne.jp', '"a..b"@docomo.ne.jp'],
    ['a.@docomo.ne.jp', '"a."@docomo.ne.jp'],
  ])('delivers to %s, quoted as RFC 5321 wants it', async (to, quoted) => {
    const post = await openPostOffice();
    expect((await openMailer(post.url).send(mailTo(to))).kind).toBe('sent');
    expect(post.received[0]?.to).toEqual([quoted]);
  });

  test('tells a refused recipient and a refused message in the words of the server', async () => {
    const unknown = { code: 550, text: 'Unknown user x@docomo.ne.jp' };
    const atRcpt = openMailer((await openPostOffice({ rcpt: unknown })).url);
    expect(await atRcpt.send(mailTo('x@docomo.ne.jp'))).toEqual({
      kind: 'refused',
      answer: '550 Unknown user x@docomo.ne.jp',
    });
    const tooMuch = { code: 552, text: 'Too much mail data' };
    const atData = openMailer((await openPostOffice({ data: tooMuch })).url);
    expect(await atData.send(mailTo('x@docomo.ne.jp'))).toEqual({
      kind: 'refused',
      answer: '552 Too much mail data',
    });
  });

  test('asks to try later when the server says so or is not there', async () => {
    const post = await openPostOffice({ rcpt: { code: 451, text: 'Busy' } });
    const later = { kind: 'later', answer: '451 Busy' };
    expect(await openMailer(post.url).send(mailTo('x@docomo.ne.jp'))).toEqual(later);
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
    const post = await openPostOffice();
    const key = { domain: 'otp-auth.net', selector: 'k1', privateKey };
    await openMailer(post.url, key).send(mailTo('taro@softbank.ne.jp'));
    const { dkim } = await authenticate(post.received[0]?.raw ?? '', {
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
