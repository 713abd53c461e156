import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseByteRange } from '../../../gateway/delivery/byte-range.ts';
import { parseInstallReport } from '../../../gateway/delivery/install-report.ts';
import { formatJad } from '../../../gateway/delivery/jad.ts';
import type { Jad } from '../../../gateway/delivery/jad.ts';
import { APP_NAME, formatJam, formatLastModified } from '../../../gateway/delivery/jam.ts';
import { encodePage, withoutSlashes } from '../../../gateway/delivery/page.ts';
import { encodeShiftJis } from '../../../gateway/delivery/shift-jis.ts';

const APP = {
  mainClass: 'otp.Otp',
  version: '1.0.0',
  jarSize: 9876,
  lastModified: formatLastModified(Date.UTC(2005, 10, 7, 7)),
  storageBytes: 1488,
};
function decode(bytes: Uint8Array): string {
  return new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
}

describe('encodeShiftJis()', () => {
  test('encodes kana, kanji, half-width kana and ASCII', () => {
    expect(decode(encodeShiftJis('ワンタイム漢字ﾜﾝA～－∥'))).toBe('ワンタイム漢字ﾜﾝA～－∥');
  });

  test('takes the JIS look-alike of a character that JIS has not', () => {
    expect(decode(encodeShiftJis('〜−‖¥—'))).toBe('～－∥￥―');
  });

  test.each(['😀', '한'])('throws on %s, which is not in Shift_JIS', (text) => {
    expect(() => encodeShiftJis(text)).toThrow('cannot be represented');
  });

  test.each(['①', '髙', 'Ⅱ'])('throws on %s, which only some makers have', (text) => {
    expect(() => encodeShiftJis(`漢字ﾜ${text}`)).toThrow("vendor's own");
  });
});

describe('formatJam()', () => {
  const jam = {
    app: APP,
    packageUrl: 'http://otp-auth.net/app/otp-doja.jar',
  };

  test('writes the descriptor as Shift_JIS lines ended by CRLF', () => {
    expect(decode(formatJam({ ...jam, appParam: '1 aa bb 100' })).split('\r\n')).toEqual([
      'AppName = ﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞ',
      'AppVer = 1.0.0',
      'PackageURL = http://otp-auth.net/app/otp-doja.jar',
      'AppSize = 9876',
      'AppClass = otp.Otp',
      'SPsize = 1488',
      'UseNetwork = http',
      'LastModified = Mon, 07 Nov 2005 16:00:00',
      'AppParam = 1 aa bb 100',
      '',
    ]);
  });

  test('keeps the name within 12 bytes', () => {
    expect(encodeShiftJis(APP_NAME)).toHaveLength(12);
  });

  test('leaves AppParam out for an update', () => {
    expect(decode(formatJam({ ...jam, appParam: null }))).not.toContain('AppParam');
  });
});

describe('formatLastModified()', () => {
  test('never says April, which some 503i cannot read', () => {
    expect(formatLastModified(Date.UTC(2026, 3, 15))).toBe('Tue, 31 Mar 2026 23:59:59');
    expect(formatLastModified(Date.UTC(2026, 2, 31, 15))).toBe('Tue, 31 Mar 2026 23:59:59');
    expect(formatLastModified(Date.UTC(2026, 3, 30, 15))).toBe('Fri, 01 May 2026 00:00:00');
  });
});

describe('formatJad()', () => {
  const jad: Jad = {
    app: APP,
    manifest: new Map([
      ['MIDlet-Name', 'ﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞ'],
      ['MicroEdition-Profile', 'MIDP-1.0'],
    ]),
    jarUrl: 'http://otp-auth.net/app/otp-midp.jar',
    notifyUrl: 'http://otp-auth.net/d/abc/notify',
    origin: 'http://otp-auth.net',
    appParam: '1 aa bb 100',
    isFirstGeneration: false,
    encoding: 'UTF-8',
  };

  test('carries the ticket and the site as attributes of its own', () => {
    const lines = new TextDecoder().decode(formatJad(jad)).split('\r\n');
    expect(lines).toContain('MIDlet-Jar-Size: 9876');
    expect(lines).toContain('OTP-U: http://otp-auth.net');
    expect(lines).toContain('OTP-P: 1 aa bb 100');
    expect(lines.every((line) => !line.startsWith('MIDlet-OCL'))).toBe(true);
  });

  test('names the library and the network use that MIDP-1.0 sets want', () => {
    const text = decode(formatJad({ ...jad, isFirstGeneration: true, encoding: 'Shift_JIS' }));
    expect(text).toContain('MIDlet-OCL: JSCL-1.1.0\r\n');
    expect(text).toContain('MIDlet-Network: Y\r\n');
    expect(text).toContain('MIDlet-Name: ﾜﾝﾀｲﾑﾊﾟｽﾜｰﾄﾞ\r\n');
  });

  test('leaves the ticket out for an update', () => {
    expect(new TextDecoder().decode(formatJad({ ...jad, appParam: null }))).not.toContain('OTP-P');
  });
});

describe('encodePage()', () => {
  test('names the charset', () => {
    expect(encodePage('<p>漢</p>', 'Shift_JIS')).toEqual({
      bytes: Uint8Array.of(0x3c, 0x70, 0x3e, 0x8a, 0xbf, 0x3c, 0x2f, 0x70, 0x3e),
      contentType: 'text/html; charset=Shift_JIS',
    });
    expect(encodePage('漢', 'UTF-8').bytes).toHaveLength(3);
  });

  test('refuses a page that is too large for a 501i', () => {
    expect(encodePage('漢'.repeat(1000), 'Shift_JIS').bytes).toHaveLength(2000);
    expect(() => encodePage('漢'.repeat(1001), 'Shift_JIS')).toThrow('2002 bytes');
  });
});

describe('withoutSlashes()', () => {
  test('writes empty elements as HTML does', () => {
    expect(withoutSlashes('a<br />b<hr /><a href="/x/">c</a>')).toBe(
      'a<br>b<hr><a href="/x/">c</a>',
    );
  });
});

describe('parseByteRange()', () => {
  test.each([
    [null, { kind: 'whole' }],
    ['bytes=0-9', { kind: 'part', first: 0, last: 9 }],
    ['bytes=90-', { kind: 'part', first: 90, last: 99 }],
    ['bytes=-10', { kind: 'part', first: 90, last: 99 }],
    ['bytes=-1000', { kind: 'part', first: 0, last: 99 }],
    ['bytes=50-1000', { kind: 'part', first: 50, last: 99 }],
    ['bytes=100-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
    ['bytes=9-0', { kind: 'whole' }],
    ['bytes=0-1,3-4', { kind: 'whole' }],
    ['lines=0-1', { kind: 'whole' }],
    ['bytes=-', { kind: 'whole' }],
  ] as const)('reads %s', (header, range) => {
    expect(parseByteRange(header, 100)).toEqual(range);
  });

  test('never leaves the bytes there are', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 5000 }), (from, to, size) => {
        const range = parseByteRange(`bytes=${from}-${to}`, size);
        if (range.kind !== 'part') return;
        expect(range.first).toBeLessThanOrEqual(range.last);
        expect(range.last).toBeLessThan(size);
      }),
    );
  });
});

describe('parseInstallReport()', () => {
  test('reads the code of the first line', () => {
    expect(parseInstallReport('900 Success')).toEqual({ code: 900 });
    expect(parseInstallReport('907 Invalid JAR\r\n')).toEqual({ code: 907 });
    expect(parseInstallReport('902')).toEqual({ code: 902 });
  });

  test.each(['', 'Success', '1900 x', '9001', '800 x'])('finds none in "%s"', (body) => {
    expect(parseInstallReport(body)).toBeNull();
  });
});
