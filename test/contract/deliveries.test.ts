import { afterEach, describe, expect, test } from 'vitest';
import { createDeliveryLog, type DeliveryEvent } from '../../gateway/flows/delivery-log.ts';
import { createDownloadFlows } from '../../gateway/flows/download-flows.ts';
import { readDelivery } from '../../gateway/flows/read-delivery.ts';
import { issueLink } from '../support/issue-link.ts';
import { NOON, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { issueInHand } from '../support/token-in-hand.ts';

let bank: TestBank;

afterEach(() => bank.close());

function eventOf(tidHex: string, more: Partial<DeliveryEvent> = {}): DeliveryEvent {
  const agent = { carrier: 'docomo', model: 'N900i', network: null } as const;
  return { tidHex, event: 'page', at: NOON, ...agent, transport: 'http', code: null, ...more };
}

describe.each(ENGINES)('the delivery log on %s', (engine) => {
  test('adds to what was counted before, and forgets events of no ticket', async () => {
    bank = await openTestBank(engine);
    const link = await issueLink(bank, 'taro');
    const tidHex = link.ticket.tid.toString('hex');
    const log = createDeliveryLog({ store: bank.store, reportError: () => undefined });
    log.record(eventOf(tidHex));
    log.record(eventOf(tidHex, { at: NOON + 1 }));
    log.record(eventOf('0123456789abcdef'));
    log.record(eventOf(tidHex, { event: 'report', code: 902 }));
    await log.flush();
    log.record(eventOf(tidHex, { at: NOON + 2, model: 'P905i', network: 'docomo' }));
    log.record(eventOf(tidHex, { event: 'report', code: 900 }));
    await log.flush();
    const progress = await readDelivery(bank, link.tokenId);
    expect(progress?.page).toEqual({
      tidHex,
      event: 'page',
      firstAt: NOON,
      lastAt: NOON + 2,
      times: 3,
      carrier: 'docomo',
      model: 'P905i',
      network: 'docomo',
      transport: 'http',
      code: null,
    });
    expect(progress?.report).toMatchObject({ code: 900, times: 2 });
    expect(progress?.package).toBeNull();
  });

  test('keeps what it could not write for the next batch', async () => {
    bank = await openTestBank(engine);
    const link = await issueLink(bank, 'taro');
    const tidHex = link.ticket.tid.toString('hex');
    let isBroken = true;
    const store: typeof bank.store = {
      ...bank.store,
      transaction: (work) =>
        isBroken ? Promise.reject(new Error('no disk')) : bank.store.transaction(work),
    };
    const log = createDeliveryLog({ store, reportError: () => undefined });
    log.record(eventOf(tidHex));
    await expect(log.flush()).rejects.toThrow('no disk');
    log.record(eventOf(tidHex, { at: NOON + 1 }));
    isBroken = false;
    await log.flush();
    expect((await readDelivery(bank, link.tokenId))?.page).toMatchObject({
      firstAt: NOON,
      times: 2,
    });
  });

  test('sees the end of a link at once, although it remembers links', async () => {
    bank = await openTestBank(engine);
    const link = await issueLink(bank, 'taro');
    const log = createDeliveryLog({ store: bank.store, reportError: () => undefined });
    const flows = createDownloadFlows(bank, log);
    const first = await flows.findLink(link.capability);
    expect(first.kind).toBe('open');
    expect(await flows.findLink(link.capability)).toBe(first);
    await issueInHand(bank, 'taro');
    const later = await flows.findLink(link.capability);
    expect([later.kind, flows.readAppParam(later)]).toEqual(['used', null]);
  });
});
