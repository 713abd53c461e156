// Reading mail: Japanese encodings as they really come, addresses as carriers issued them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalAddress, parseAddressList } from '../../../mail-sink/message/address.ts';
import { decodeHeader } from '../../../mail-sink/message/decode-header.ts';
import { decodeText } from '../../../mail-sink/message/decode-text.ts';
import { findUrls } from '../../../mail-sink/message/find-urls.ts';
import { htmlToText } from '../../../mail-sink/message/html-to-text.ts';
import { parseMessage } from '../../../mail-sink/message/parse-message.ts';

function bytes(latin1: string): Buffer {
  return Buffer.from(latin1, 'latin1');
}

describe('decodeText()', () => {
  test.each([
    ['JIS X 0208', '\x1b$B%Q%9%o!<%I\x1b(B!', 'パスワード!'],
    ['the set of 1978', '\x1b$@%Q%9\x1b(J', 'パス'],
    ['half-width kana by escape', '\x1b(I1234\x1b(B', 'ｱｲｳｴ'],
    ['half-width kana by shift out', '\x0e1234\x0f', 'ｱｲｳｴ'],
    ['half-width kana as high bytes', '\xb1\xb2\xb3\xb4', 'ｱｲｳｴ'],
    ['NEC characters', '\x1b$B-!-5-j\x1b(B', '①Ⅰ㈱'],
    ['JIS X 0212', '\x1b$(D0!\x1b(B', '丂'],
    ['a line that forgets to return to ASCII', '\x1b$B%Q%9\r\nabc', 'パス\r\nabc'],
    ['escapes lost on the way', 'a $B%Q%9%o!<%I(B b', 'a パスワード b'],
    ['a set that does not exist', '\x1b$B\x7f\x7f\x1b(B', '\x7f\x7f'],
  ])('reads ISO-2022-JP with %s', (_name, latin1, text) => {
    expect(decodeText(bytes(latin1), 'ISO-2022-JP')).toBe(text);
  });

  test.each([
    ['CP50221', '\x1b$B%Q\x1b(B', 'パ'],
    ['cp932', '\x83p\x83X\xb1\x87@', 'パスｱ①'],
    ['EUC-JP', '\xa5\xd1\xa5\xb9', 'パス'],
    ['utf8', '\xe3\x83\x91', 'パ'],
  ])('reads %s', (charset, latin1, text) => {
    expect(decodeText(bytes(latin1), charset)).toBe(text);
  });

  test.each([
    ['JIS', '\x1b$B%Q%9\x1b(B'],
    ['Shift_JIS', '\x83p\x83X'],
    ['UTF-8', '\xe3\x83\x91\xe3\x82\xb9'],
  ])('guesses %s where no charset is named, or one that is none', (_name, latin1) => {
    expect(decodeText(bytes(latin1), null)).toBe('パス');
    expect(decodeText(bytes(latin1), 'us-ascii')).toBe('パス');
    expect(decodeText(bytes(latin1), 'x-unknown-charset')).toBe('パス');
  });

  test('never throws', () => {
    const charsets = ['iso-2022-jp', 'shift_jis', 'euc-jp', 'utf-8', 'nonsense', null];
    fc.assert(
      fc.property(fc.uint8Array(), fc.constantFrom(...charsets), (input, charset) => {
        expect(typeof decodeText(input, charset)).toBe('string');
      }),
    );
  });
});

describe('decodeHeader()', () => {
  test('joins words before it decodes them: a character may be cut in two', () => {
    const [a, b] = ['パスワード'.slice(0, 3), 'パスワード'.slice(3)].map((text) =>
      Buffer.from(text),
    );
    const all = Buffer.concat([a ?? Buffer.alloc(0), b ?? Buffer.alloc(0)]);
    const words = [all.subarray(0, 7), all.subarray(7)].map(
      (part) => `=?UTF-8?B?${part.toString('base64')}?=`,
    );
    expect(decodeHeader(words.join('\r\n '))).toBe('パスワード');
  });

  test.each([
    ['=?ISO-2022-JP?B?GyRCJVElOSVvITwlSRsoQg==?= 1', 'パスワード 1'],
    ['=?utf-8?Q?a=E3=83=91_b?=', 'aパ b'],
    ['=?utf-8*ja?Q?x?=', 'x'],
    ['\x1b$B%Q%9\x1b(B', 'パス'],
    ['=?nonsense?X?y?=', '=?nonsense?X?y?='],
    ['a\tb\u0000c', 'a bc'],
  ])('reads %j', (value, text) => {
    expect(decodeHeader(value)).toBe(text);
  });
});

describe('addresses', () => {
  test.each([
    ['"a..b."@docomo.ne.jp', 'a..b.@docomo.ne.jp'],
    ['A.B@Docomo.NE.JP', 'a.b@docomo.ne.jp'],
    ['"a\\"b"@x', 'a"b@x'],
    ['no-at-sign', 'no-at-sign'],
  ])('canonicalAddress(%j) is %j', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  test.each([
    ['a..b.@docomo.ne.jp', [['', 'a..b.@docomo.ne.jp']]],
    [
      '"x, y" <c@d>, <"q"@e> (note)',
      [
        ['x, y', 'c@d'],
        ['note', '"q"@e'],
      ],
    ],
    [
      'group: a@b, c@d; e@f',
      [
        ['', 'a@b'],
        ['', 'c@d'],
        ['', 'e@f'],
      ],
    ],
    ['=?UTF-8?B?5aSq6YOO?= <t@docomo.ne.jp>', [['太郎', 't@docomo.ne.jp']]],
    ['"otp@otp-auth.net" <evil@x>', [['otp@otp-auth.net', 'evil@x']]],
    ['nobody', []],
  ])('parseAddressList(%j)', (value, expected) => {
    expect(parseAddressList(value).map(({ name, address }) => [name, address])).toEqual(expected);
  });
});

describe('parseMessage()', () => {
  test('reads a multipart with text, HTML and a file, each in its own encoding', async () => {
    const message = await parseMessage(
      bytes(
        [
          'From: a@b',
          'Content-Type: multipart/mixed; boundary=o',
          '',
          '--o',
          'Content-Type: multipart/alternative; boundary=i',
          '',
          '--i',
          'Content-Type: text/plain; charset=iso-2022-jp',
          '',
          '\x1b$B%Q%9\x1b(B',
          '--i',
          'Content-Type: text/html; charset=shift_jis',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          '<p>=83p=83X</p>',
          '--i--',
          '--o',
          'Content-Type: text/plain',
          "Content-Disposition: attachment; filename*=UTF-8''%E3%83%91.txt",
          'Content-Transfer-Encoding: base64',
          '',
          'aGVsbG8=',
          '--o--',
          '',
        ].join('\r\n'),
      ),
    );
    expect(message).toMatchObject({ text: 'パス', charset: 'iso-2022-jp', problems: [] });
    expect(message.html).toContain('<p>パス</p>');
    const files = message.attachments.map(({ fileName, content }) => [
      fileName,
      content.toString(),
    ]);
    expect(files).toEqual([['パ.txt', 'hello']]);
  });

  test('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.boolean(),
        async (input, isMultipart) => {
          const head = isMultipart
            ? 'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'
            : '';
          const message = await parseMessage(
            Buffer.concat([Buffer.from(head), Buffer.from(input)]),
          );
          expect(Array.isArray(message.problems)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test('findUrls() ends a URL where Japanese text goes on', () => {
  const text =
    'こちら（http://otp-auth.net/d/abc）から。https://example.com/?a=1&b=2. http://otp-auth.net/d/abc';
  expect(findUrls(text)).toEqual(['http://otp-auth.net/d/abc', 'https://example.com/?a=1&b=2']);
});

test('htmlToText() keeps lines and leaves out scripts', () => {
  expect(htmlToText('<p>a&amp;b<br>c</p><script>x</script><p>&#x3042;</p>')).toBe('a&b\nc\nあ');
});
