import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideHost } from '../../../gateway/http/middleware/decide-host.ts';

const hosts = { bank: 'bank.example', download: 'otp-auth.net' };

function kindOf(hostHeaders: readonly string[], target = '/'): string {
  return decideHost({ hostHeaders, target }, hosts).kind;
}

describe('decideHost()', () => {
  test('knows both sites by name, whatever the port, the case or a root dot', () => {
    expect(kindOf(['bank.example'])).toBe('bank');
    expect(kindOf(['BANK.Example.:8080'])).toBe('bank');
    expect(kindOf(['otp-auth.net:80'])).toBe('download');
  });

  test('takes an absolute target that agrees, and none that differs', () => {
    expect(kindOf(['bank.example:8080'], 'http://bank.example:8080/login?x')).toBe('bank');
    expect(kindOf(['bank.example'], 'http://otp-auth.net/')).toBe('malformed');
    expect(kindOf(['bank.example'], 'bank.example/')).toBe('malformed');
    expect(kindOf(['bank.example'], '*')).toBe('bank');
  });

  test('tells a strange host from none, several, or one that is no host', () => {
    expect(kindOf(['xbank.example'])).toBe('misdirected');
    expect(kindOf(['[::1]:8080'])).toBe('misdirected');
    expect(kindOf([])).toBe('malformed');
    expect(kindOf(['bank.example', 'bank.example'])).toBe('malformed');
    expect(kindOf(['bank.example@otp-auth.net'])).toBe('malformed');
    expect(kindOf(['bank.example:port'])).toBe('malformed');
  });

  test('names a site only for a header that begins with its name', () => {
    const property = fc.property(fc.string(), fc.string(), (header, target) => {
      const kind = kindOf([header], target);
      const name = { bank: hosts.bank, download: hosts.download }[kind];
      return name === undefined || header.toLowerCase().startsWith(name);
    });
    expect(fc.check(property)).toMatchObject({ failed: false });
  });
});
