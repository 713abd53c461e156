import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMailAddress } from '../../../gateway/http/bank/parse-mail-address.ts';

describe('parseMailAddress()', () => {
  // oxfmt-ignore: a table
  const TAKEN: readonly (readonly [string, string, boolean])[] = [
    ['keitai@docomo.ne.jp', 'keitai@docomo.ne.jp', true],
    [' Keitai@DOCOMO.ne.jp ', 'keitai@docomo.ne.jp', true],
    ['ｋｅｉｔａｉ＠ｄｏｃｏｍｏ．ｎｅ．ｊｐ', 'keitai@docomo.ne.jp', true],
    ['a..b.@docomo.ne.jp', 'a..b.@docomo.ne.jp', true],
    ['"a..b."@docomo.ne.jp', 'a..b.@docomo.ne.jp', true],
    ['.a@ezweb.ne.jp', '.a@ezweb.ne.jp', true],
    ['a.@xx.ezweb.ne.jp', 'a.@xx.ezweb.ne.jp', true],
    ['a--b_c@au.com', 'a--b_c@au.com', true],
    ['user@t.vodafone.ne.jp', 'user@t.vodafone.ne.jp', true],
    ['user@softbank.ne.jp', 'user@softbank.ne.jp', true],
    ['user@jp-q.ne.jp', 'user@jp-q.ne.jp', true],
    ['Some.One+tag@Example.co.jp', 'Some.One+tag@example.co.jp', false],
    ['user@notdocomo.ne.jp', 'user@notdocomo.ne.jp', false],
    [`${'a'.repeat(64)}@docomo.ne.jp`, `${'a'.repeat(64)}@docomo.ne.jp`, true],
  ];

  test.each(TAKEN)('takes %s', (typed, address, isCarrier) => {
    expect(parseMailAddress(typed)).toEqual({ kind: 'address', address, isCarrier });
  });

  // oxfmt-ignore: a table
  const REFUSED: readonly (readonly [string, string])[] = [
    ['', 'missing'],
    ['　', 'missing'],
    ['keitai', 'malformed'],
    ['@docomo.ne.jp', 'malformed'],
    ['a@', 'malformed'],
    ['a b@docomo.ne.jp', 'malformed'],
    ['a@b@docomo.ne.jp', 'malformed'],
    ['a@docomo', 'malformed'],
    ['a@-x.jp', 'malformed'],
    ['a@docomo.ne.jp\r\nBcc: b@example.com', 'malformed'],
    ['携帯@docomo.ne.jp', 'malformed'],
    ['a<b>@docomo.ne.jp', 'malformed'],
    [`${'a'.repeat(65)}@docomo.ne.jp`, 'tooLong'],
    [`a@${'b'.repeat(255)}.jp`, 'tooLong'],
    ['a..b@softbank.ne.jp', 'oddDots'],
    ['.a@example.com', 'oddDots'],
    ['a.@xdocomo.ne.jp', 'oddDots'],
  ];

  test.each(REFUSED)('refuses %j as %s', (typed, kind) => {
    expect(parseMailAddress(typed).kind).toBe(kind);
  });

  test('gives an address that is itself again, or a reason, for any text', () => {
    const property = fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
      const outcome = parseMailAddress(typed);
      if (outcome.kind !== 'address') return true;
      const again = parseMailAddress(outcome.address);
      return again.kind === 'address' && again.address === outcome.address;
    });
    expect(fc.check(property)).toMatchObject({ failed: false });
  });
});
