import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  csrfToken,
  isCsrfToken,
  isSameOrigin,
} from '../../../gateway/http/middleware/csrf-token.ts';

function authenticate(data: string): string {
  return createHmac('sha256', 'key').update(data).digest('base64url');
}

describe('isCsrfToken()', () => {
  test('is true for the token of the same visit only', () => {
    const token = csrfToken(authenticate, 'visit-1');
    expect(isCsrfToken(authenticate, 'visit-1', token)).toBe(true);
    expect(isCsrfToken(authenticate, 'visit-2', token)).toBe(false);
    expect(isCsrfToken(authenticate, 'visit-1', '')).toBe(false);
    expect(isCsrfToken(authenticate, 'visit-1', `${token}x`)).toBe(false);
  });
});

describe('isSameOrigin()', () => {
  // oxfmt-ignore: a table
  const CASES: readonly (readonly [boolean, Readonly<Record<string, string>>])[] = [
    [true, { host: 'bank.example' }],
    [
      true,
      {
        host: 'bank.example:8080',
        origin: 'http://bank.example:8080',
        'sec-fetch-site': 'same-origin',
      },
    ],
    [true, { host: 'Bank.Example', origin: 'https://bank.example' }],
    [false, { host: 'bank.example', origin: 'https://evil.example' }],
    [false, { host: 'bank.example', origin: 'https://bank.example:444' }],
    [false, { host: 'bank.example', origin: 'null' }],
    [false, { host: 'bank.example', 'sec-fetch-site': 'cross-site' }],
    [false, { host: 'bank.example', 'sec-fetch-site': 'same-site' }],
  ];

  test.each(CASES)('is %s for %j', (expected, headers) => {
    expect(isSameOrigin(new Headers(headers))).toBe(expected);
  });
});
