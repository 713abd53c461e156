// The search box's language.
import { describe, expect, test } from 'vitest';
import { parseSearch } from '../../../mail-sink/mailbox/search-query.ts';

describe('parseSearch()', () => {
  test('reads filters, quoted words, negations and free text', () => {
    expect(parseSearch('to:docomo -subject:"a b" !is:read パスワード "x y" tag:試験')).toEqual([
      { kind: 'text', field: 'to', value: 'docomo', isNegated: false },
      { kind: 'text', field: 'subject', value: 'a b', isNegated: true },
      { kind: 'flag', flag: 'read', isNegated: true },
      { kind: 'text', field: 'any', value: 'パスワード', isNegated: false },
      { kind: 'text', field: 'any', value: 'x y', isNegated: false },
      { kind: 'tag', tag: '試験', isNegated: false },
    ]);
  });

  test('takes a day as a day in Japan, and a size in k and m', () => {
    expect(parseSearch('after:2026-11-1 before:2026/11/02 larger:1.5k smaller:2m')).toEqual([
      { kind: 'after', date: new Date('2026-10-31T15:00:00Z'), isNegated: false },
      { kind: 'before', date: new Date('2026-11-01T15:00:00Z'), isNegated: false },
      { kind: 'larger', bytes: 1536, isNegated: false },
      { kind: 'smaller', bytes: 2 * 1024 * 1024, isNegated: false },
    ]);
  });

  test('leaves a URL and an unknown filter as text', () => {
    expect(parseSearch('http://otp-auth.net/d/a foo:bar')).toEqual([
      { kind: 'text', field: 'any', value: 'http://otp-auth.net/d/a', isNegated: false },
      { kind: 'text', field: 'any', value: 'foo:bar', isNegated: false },
    ]);
  });

  test.each(['before:someday', 'larger:huge'])('names %s, whose value it cannot read', (query) => {
    expect(() => parseSearch(query)).toThrow(`Cannot parse search: "${query}"`);
  });
});
