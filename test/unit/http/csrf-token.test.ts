import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createCsrfTokens, isSameOrigin } from '../../../gateway/http/middleware/csrf-token.ts';

function authenticate(data: string): string {
  return createHmac('sha256', 'key').update(data).digest('base64url');
}

describe('createCsrfTokens()', () => {
  test('gives each visit a token that matches it only', () => {
    const tokens = createCsrfTokens(authenticate);
    const token = tokens.of('visit-1');
    expect(tokens.of('visit-1')).toBe(token);
    expect(tokens.matches('visit-1', token)).toBe(true);
    expect(tokens.matches('visit-2', token)).toBe(false);
    expect(tokens.matches('visit-1', '')).toBe(false);
    expect(tokens.matches('visit-1', `${token}x`)).toBe(false);
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
