import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../../gateway/mail/compose-mail.ts';
import { encodeHeaderText } from '../../../gateway/mail/encoded-word.ts';
import { encodeIso2022Jp } from '../../../gateway/mail/iso-2022-jp.ts';
import { renderMail } from '../../../gateway/mail/render-mail.ts';
import { encodedLength, wrapLines } from '../../../gateway/mail/wrap-lines.ts';
import { createRender } from '../../../gateway/render.ts';

const render = createRender(['mail']);
const URL_IN_MAIL = `http://otp-auth.net/d/${'A'.repeat(22)}`;
const VALUES = {
  serviceName: '西武 ビジネスWebサービス',
  url: URL_IN_MAIL,
  expiresAt: '2026年11月24日（火）19時05分',
  at: '2026年11月23日（月）19時05分',
  reissueFrom: '2026年11月23日（月）19時35分',
};

/** Every mail there is. */
const KINDS = readdirSync(new URL('../../../templates/mail', import.meta.url)).map((name) =>
  name.replace('.txt.hbs', ''),
);

function compose(kind: string): Uint8Array {
  return composeMail({
    from: 'otp@otp-auth.net',
    to: 'taro@docomo.ne.jp',
    ...renderMail(render, kind, VALUES),
    date: new Date('2026-11-23T00:05:00Z'),
    messageId: 'abc123@otp-auth.net',
  });
}

describe('composeMail()', () => {
  test('makes a 7-bit mail that a mail reader reads back (D1, H2)', async () => {
    const raw = Buffer.from(compose('download'));
    const parsed = await simpleParser(raw);
    expect(parsed.from?.text).toBe('otp@otp-auth.net');
    expect(parsed.subject).toBe('ワンタイムパスワードのご案内');
    expect(parsed.date?.toISOString()).toBe('2026-11-23T00:05:00.000Z');
    expect(parsed.text?.split('\n')).toContain(URL_IN_MAIL);
    const text = raw.toString('latin1');
    expect(text).toContain('Content-Type: text/plain; charset=ISO-2022-JP\r\n');
    expect(text).toContain('Date: Mon, 23 Nov 2026 09:05:00 +0900\r\n');
    expect(raw.every((byte) => byte < 0x80)).toBe(true);
  });

  test.each(KINDS)('keeps %s within what a mova set takes', (kind) => {
    const text = Buffer.from(compose(kind)).toString('latin1');
    const [head = '', body = ''] = text.split('\r\n\r\n', 2);
    expect(head).toMatch(/^[\x20-\x7e\r\n]+$/);
    expect(text.split('\r\n').filter((line) => line.length >= 76)).toEqual([]);
    expect(body.split('\r\n').filter((line) => line.length >= 70)).toEqual([]);
    const { subject, body: shown } = renderMail(render, kind, VALUES);
    expect(subject.length).toBeLessThanOrEqual(15);
    expect(shown.length).toBeLessThanOrEqual(250);
  });

  test('quotes a local part that is no dot-atom', () => {
    const mail = {
      from: 'a@b.jp',
      subject: 's',
      body: 'b',
      date: new Date(0),
      messageId: 'i@b.jp',
    };
    const raw = Buffer.from(composeMail({ ...mail, to: 'a..b.@docomo.ne.jp' })).toString();
    expect(raw).toContain('To: "a..b."@docomo.ne.jp\r\n');
  });

  test.each(['a@b.jp\r\nBcc: c@d.jp', 'a b@c.jp', '', '<a@b.jp>', 'あ@b.jp'])(
    'refuses "%s" as an address',
    (to) => {
      const mail = {
        from: 'a@b.jp',
        subject: 's',
        body: 'b',
        date: new Date(0),
        messageId: 'i@b.jp',
      };
      expect(() => composeMail({ ...mail, to })).toThrow('Cannot compose mail');
    },
  );
});

describe('encodeIso2022Jp()', () => {
  test('writes half-width kana full-width and ends in ASCII', () => {
    expect(encodeIso2022Jp('ﾊﾟｽA')).toBe('\u001B$B%Q%9\u001B(BA');
    expect(encodeIso2022Jp('plain')).toBe('plain');
  });

  test.each(['①', '髙', '㈱'])('refuses %s, which is not in JIS X 0208', (character) => {
    expect(() => encodeIso2022Jp(`株式${character}`)).toThrow('not in JIS X 0208');
  });

  test('refuses an emoji', () => {
    expect(() => encodeIso2022Jp('😀')).toThrow('cannot be represented');
  });
});

describe('encodeHeaderText()', () => {
  test('folds long text into words of at most 75 bytes', async () => {
    const subject = 'ワンタイムパスワード'.repeat(5);
    const lines = encodeHeaderText(subject).split('\r\n ');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.filter((line) => line.length > 75)).toEqual([]);
    const parsed = await simpleParser(`Subject: ${lines.join('\r\n ')}\r\n\r\n`);
    expect(parsed.subject).toBe(subject);
  });

  test('leaves ASCII alone', () => {
    expect(encodeHeaderText('Hello')).toBe('Hello');
  });
});

describe('wrapLines()', () => {
  test('keeps lines under 70 bytes, words whole, and closing marks off the line start', () => {
    const text = `${'あ'.repeat(31)}。${'い'.repeat(10)} ${URL_IN_MAIL} う`;
    const lines = wrapLines(text).split('\n');
    expect(lines[0]).toBe('あ'.repeat(30));
    expect(lines[1]?.startsWith('あ。い')).toBe(true);
    expect(lines.some((line) => line.includes(URL_IN_MAIL))).toBe(true);
  });

  test('measures what the encoder writes', () => {
    const line = fc.string({ unit: fc.constantFrom('a', ' ', 'あ', '漢', 'ー'), maxLength: 80 });
    fc.assert(
      fc.property(line, (text) => {
        expect(encodedLength(text)).toBe(encodeIso2022Jp(text).length);
        const wrapped = wrapLines(text).split('\n');
        expect(wrapped.join('')).toBe(text);
      }),
    );
  });
});
