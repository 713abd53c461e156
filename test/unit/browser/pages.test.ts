import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fieldsOf,
  setText,
  startForms,
  toggle,
} from '../../../emulator/browser/forms/form-state.ts';
import { moveFocus } from '../../../emulator/browser/move-focus.ts';
import { openPage, resolve, type OpenPage } from '../../../emulator/browser/open-page.ts';
import { readPage } from '../../../emulator/browser/read-page.ts';
import { decodePage } from '../../../emulator/browser/text/decode-page.ts';
import { encodeForm } from '../../../emulator/browser/text/encode-form-text.ts';
import { BitmapFont } from '../../../emulator/device/font/bitmap-font.ts';
import type { FontSet } from '../../../emulator/device/font/font-set.ts';

const font = new BitmapFont(() => null, 12);
const fonts: FontSet = { get: () => font };

function open(markup: string, width = 124, height = 100): OpenPage {
  const bytes = new TextEncoder().encode(markup);
  const source = { url: 'http://otp-auth.net/a/b', bytes, contentType: 'text/html; charset=UTF-8' };
  return openPage(source, 'docomo', { fonts, width, height });
}

function linesOf({ layout }: OpenPage): string[] {
  const lines = new Map<number, string>();
  for (const fragment of layout.fragments) {
    if (fragment.kind !== 'text') continue;
    const { y } = fragment.box;
    lines.set(y, (lines.get(y) ?? '') + fragment.text);
  }
  return [...lines.values()];
}

describe('readPage()', () => {
  test('reads title, colours and links, closed or not', () => {
    const page = readPage(
      '<HTML><head><title> A &amp; B </title><body bgcolor="#ffffee" link=red><a href=x.html accesskey=1>one<a href="y?a=1&amp;b=2">two',
    );
    expect(page.title).toBe('A & B');
    expect(page.background).toBe(0xffffffee);
    expect(page.targets.map(({ action, accessKey }) => [action, accessKey])).toEqual([
      [{ kind: 'link', address: 'x.html' }, '1'],
      [{ kind: 'link', address: 'y?a=1&b=2' }, null],
    ]);
  });

  test('joins an ijam link with its declared object', () => {
    const page = readPage(
      '<object declare id="app" data="otp.jam" type="application/x-jam"></object><a ijam="#app" href="/help">get</a>',
    );
    expect(page.targets[0]?.action).toEqual({
      kind: 'ijam',
      descriptor: 'otp.jam',
      fallback: '/help',
    });
  });

  test('runs no script and shows none', () => {
    const page = readPage('<script>document.write("<p>x</p>")</script>a<!-- b --><style>c</style>');
    expect(page.pieces).toMatchObject([{ kind: 'text', text: 'a' }]);
  });

  test.each([
    ['istyle="4"', 'number'],
    ['istyle="1"', 'kana'],
    ['mode="alphabet"', 'alphabet'],
    ['format="8N"', 'number'],
    ['style="-wap-input-format:*N"', 'number'],
  ])('takes the first input mode from %s', (attribute, mode) => {
    expect(readPage(`<form><input ${attribute}></form>`).controls[0]).toMatchObject({
      kind: 'field',
      modes: [mode, expect.any(String), expect.any(String)],
    });
  });

  test('reads whatever it is given without an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('<', '>', '&#', '<a ', '"', '</p', '<!--', '<input ', '<td>')),
        (text, parts) => {
          const markup = parts.join(text);
          expect(() => open(markup)).not.toThrow();
        },
      ),
    );
  });

  test('nests no deeper than the stack allows', () => {
    expect(linesOf(open(`${'<div><b>'.repeat(20_000)}deep`))).toEqual(['deep']);
  });
});

describe('openPage()', () => {
  test('breaks lines at the width of the screen and after <br>', () => {
    expect(linesOf(open('あいうえおかきくけこさし<br>す'))).toEqual([
      'あいうえおかきくけこ',
      'さし',
      'す',
    ]);
  });

  test('keeps the focus on a link that is on the screen and scrolls to the next', () => {
    const page = open(`<a href="a">A</a>${'<br>'.repeat(9)}<a href="b">B</a>`);
    expect(page.focus).toBe(0);
    const next = moveFocus(page, 1, 100);
    expect(next.focus).toBe(1);
    expect(next.scroll).toBeGreaterThan(0);
  });

  test('resolves addresses against the page or its base', () => {
    expect(resolve(open('x'), '../c')).toBe('http://otp-auth.net/c');
    expect(resolve(open('<base href="http://a.jp/d/">x'), 'e')).toBe('http://a.jp/d/e');
    expect(resolve(open('x'), 'http://[')).toBeNull();
  });
});

describe('forms', () => {
  const page = readPage(
    '<form action="/p" method="post"><input name="n"><input type="hidden" name="h" value="1"><input type="checkbox" name="c" value="y" checked><input type="radio" name="r" value="1" checked><input type="radio" name="r" value="2"><select name="s"><option>A<option value="b" selected>B</select><input type="submit" name="go" value="送信"></form>',
  );

  test('fieldsOf() sends the successful controls in the page’s order', () => {
    const [name, , , , second] = page.controls;
    const submit = page.controls.at(-1);
    if (name === undefined || second === undefined || submit === undefined) throw new Error();
    const filled = toggle(page, setText(startForms(page), name, '名前'), second);
    expect(fieldsOf(page, filled, submit)).toEqual([
      ['n', '名前'],
      ['h', '1'],
      ['c', 'y'],
      ['r', '2'],
      ['s', 'b'],
      ['go', '送信'],
    ]);
  });

  test('encodeForm() writes the page’s own charset', () => {
    expect(encodeForm([['n', 'あ b']], 'Shift_JIS')).toBe('n=%82%A0+b');
    expect(encodeForm([['n', 'あ']], 'UTF-8')).toBe('n=%E3%81%82');
  });
});

describe('decodePage()', () => {
  test('takes the charset of the header, else of the page, else Shift_JIS', () => {
    const sjis = Uint8Array.of(0x83, 0x65);
    expect(decodePage(sjis, 'text/html', 'docomo')).toEqual({ text: 'テ', charset: 'Shift_JIS' });
    const meta = new TextEncoder().encode('<meta content="text/html; charset=utf-8">テ');
    expect(decodePage(meta, 'text/html', 'docomo').charset).toBe('UTF-8');
  });

  test('gives each carrier’s emoji bytes its own published code point', () => {
    function at(bytes: number[], carrier: 'docomo' | 'au' | 'softbank'): string {
      return decodePage(Uint8Array.from(bytes), null, carrier).text;
    }
    expect(at([0xf8, 0x9f], 'docomo')).toBe('\ue63e');
    expect(at([0xf6, 0x60], 'au')).toBe('\ue488');
    expect(at([0xf3, 0x40], 'au')).toBe('\uea80');
    expect(at([0xf9, 0x41], 'softbank')).toBe('\ue001');
    expect(at([0x1b, 0x24, 0x47, 0x21, 0x0f], 'softbank')).toBe('\ue001');
  });

  test('reads docomo’s emoji written as the decimal of their bytes', () => {
    expect(readPage('&#63647;').pieces).toMatchObject([{ text: '\ue63e' }]);
  });
});
