import { describe, expect, test } from 'vitest';
import { networkOf, parseNetworks } from '../../../gateway/carriers/networks.ts';
import { carrierOfHostName, confirmCarrierByDns } from '../../../gateway/carriers/reverse-dns.ts';

const TABLE = [
  'profile\tcarrier\tservice\tcidr',
  'lab\tdocomo\tbrowser\t192.0.2.0/25',
  'lab\tau\tfull-browser\t192.0.2.128/25',
].join('\n');

describe('networkOf()', () => {
  test('says nothing until the operator chooses a profile', () => {
    expect(networkOf('192.0.2.1', parseNetworks(TABLE, []))).toEqual({
      carrier: null,
      service: null,
    });
  });

  test('names the carrier and the service whose range holds the address', () => {
    const networks = parseNetworks(TABLE, ['lab']);
    expect(networkOf('192.0.2.127', networks)).toEqual({ carrier: 'docomo', service: 'browser' });
    expect(networkOf('::ffff:192.0.2.128', networks)).toEqual({
      carrier: 'au',
      service: 'full-browser',
    });
    expect(networkOf('192.0.3.0', networks).carrier).toBeNull();
    expect(networkOf('192.0.2.999', networks).carrier).toBeNull();
    expect(networkOf('no address', networks).carrier).toBeNull();
  });

  test('trusts this machine as any carrier in the demo', () => {
    const networks = parseNetworks(TABLE, ['demo']);
    expect(networkOf('127.0.0.1', networks).carrier).toBe('any');
    expect(networkOf('::1', networks).carrier).toBe('any');
    expect(networkOf('192.0.2.1', networks).carrier).toBeNull();
  });
});

describe('networkOf() with DNS', () => {
  test('asks DNS only where no chosen profile knows the address', () => {
    const networks = { ...parseNetworks(TABLE, ['lab']), carrierByDns: () => 'softbank' as const };
    expect(networkOf('192.0.2.1', networks).carrier).toBe('docomo');
    expect(networkOf('198.51.100.1', networks)).toEqual({ carrier: 'softbank', service: null });
  });
});

describe('parseNetworks()', () => {
  test('refuses a profile that is in no table', () => {
    expect(() => parseNetworks(TABLE, ['moon'])).toThrow('Cannot find network profile "moon"');
  });
});

describe('carrierOfHostName()', () => {
  test('matches whole labels only', () => {
    expect(carrierOfHostName('proxy-f-101.docomo.ne.jp')).toBe('docomo');
    expect(carrierOfHostName('PV01PROXY01.EZWEB.NE.JP.')).toBe('au');
    expect(carrierOfHostName('w11.jp-t.ne.jp')).toBe('softbank');
    expect(carrierOfHostName('evil-docomo.ne.jp')).toBeNull();
    expect(carrierOfHostName('docomo.ne.jp.example.com')).toBeNull();
  });
});

describe('confirmCarrierByDns()', () => {
  const names = new Map([
    ['192.0.2.1', 'a.docomo.ne.jp'],
    ['192.0.2.2', 'b.docomo.ne.jp'],
  ]);
  const resolver = {
    reverse: (address: string): Promise<readonly string[]> => {
      const name = names.get(address);
      return Promise.resolve(name === undefined ? [] : [name]);
    },
    resolve: (): Promise<readonly string[]> => Promise.resolve(['192.0.2.1']),
  };

  test('believes a name only when it resolves back to the address', async () => {
    expect(await confirmCarrierByDns('192.0.2.1', resolver)).toBe('docomo');
    expect(await confirmCarrierByDns('192.0.2.2', resolver)).toBeNull();
    expect(await confirmCarrierByDns('192.0.2.3', resolver)).toBeNull();
  });
});
