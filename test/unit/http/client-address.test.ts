import { describe, expect, test } from 'vitest';
import {
  addressGroup,
  clientAddress,
  parseTrustedProxies,
} from '../../../gateway/http/middleware/client-address.ts';

const isTrusted = parseTrustedProxies(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32']);

describe('clientAddress()', () => {
  // oxfmt-ignore: a table
  const CASES: readonly (readonly [string, string, string | undefined, string])[] = [
    ['the connection where no proxy is trusted', '203.0.113.5', '198.51.100.1', '203.0.113.5'],
    ['what the trusted proxy reports', '10.0.0.1', '198.51.100.1', '198.51.100.1'],
    [
      'the hop before the last trusted one',
      '10.0.0.1',
      '1.2.3.4, 198.51.100.1, 10.9.9.9',
      '198.51.100.1',
    ],
    [
      'an IPv4 address without its IPv6 wrapping',
      '::ffff:192.0.2.1',
      '198.51.100.7',
      '198.51.100.7',
    ],
    ['the proxy where it reports nothing', '10.0.0.1', undefined, '10.0.0.1'],
    ['the proxy where it reports nonsense', '10.0.0.1', 'unknown', '10.0.0.1'],
    ['an IPv6 client', '2001:db8::1', '2001:0DB9:0::5', '2001:db9::5'],
  ];

  test.each(CASES)('is %s', (_, connection, forwarded, expected) => {
    expect(clientAddress(connection, forwarded, isTrusted)).toBe(expected);
  });
});

describe('parseTrustedProxies()', () => {
  test('names the entry that is neither address nor range', () => {
    expect(() => parseTrustedProxies(['10.0.0.0/8', 'proxy.example'])).toThrow(
      'Cannot parse TRUSTED_PROXIES: "proxy.example" is no address or CIDR range',
    );
  });
});

describe('addressGroup()', () => {
  test('is the address for IPv4 and the /64 for IPv6', () => {
    expect(addressGroup('198.51.100.1')).toBe('198.51.100.1');
    expect(addressGroup('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(addressGroup('2001:db8:1:2:ffff::1')).toBe('2001:db8:1:2::/64');
    expect(addressGroup('')).toBe('');
  });
});
