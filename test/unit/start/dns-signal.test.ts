import { describe, expect, test } from 'vitest';
import { createDnsSignal } from '../../../gateway/start/dns-signal.ts';

const ADDRESS = '192.0.2.1';

describe('createDnsSignal()', () => {
  test('asks once an hour for each address, and knows nothing before', async () => {
    let now = 0;
    let asked = 0;
    const signal = createDnsSignal(() => now, {
      reverse: () => {
        asked += 1;
        return Promise.resolve(['proxy.ezweb.ne.jp']);
      },
      resolve: () => Promise.resolve([ADDRESS]),
    });
    expect(signal.carrierOf(ADDRESS)).toBeNull();
    await Promise.all([signal.lookUp(ADDRESS), signal.lookUp(ADDRESS)]);
    expect([signal.carrierOf(ADDRESS), asked]).toEqual(['au', 1]);
    now = 3_600_000;
    await signal.lookUp(ADDRESS);
    expect([signal.carrierOf(ADDRESS), asked]).toEqual(['au', 2]);
  });

  test('has no signal for what is no address', async () => {
    const signal = createDnsSignal(() => 0);
    await signal.lookUp('no address');
    expect(signal.carrierOf('no address')).toBeNull();
  });
});
