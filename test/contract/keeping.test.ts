// What is kept sealed, for how long, and under which key.
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFlowContext } from '../../gateway/flows/create-flow-context.ts';
import { createDeliveryLog, type DeliveryEvent } from '../../gateway/flows/delivery-log.ts';
import { keepRetention } from '../../gateway/flows/keep-retention.ts';
import { readDelivery } from '../../gateway/flows/read-delivery.ts';
import { resealAll } from '../../gateway/flows/reseal-all.ts';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { addMasterKey } from '../../gateway/secrets/master-key.ts';
import { createVault } from '../../gateway/secrets/vault.ts';
import { findTicket } from '../../gateway/store/tickets.ts';
import { shownOtp, type PhoneToken } from '../support/scripted-phone.ts';
import { addUser, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { activeInHand, issueInHand, PIN } from '../support/token-in-hand.ts';

describe.each(ENGINES)('keeping on %s', (engine) => {
  let bank: TestBank;
  let token: PhoneToken;

  beforeAll(async () => {
    bank = await openTestBank(engine);
    token = await activeInHand(bank, await addUser(bank, 'active'));
    await issueInHand(bank, await addUser(bank, 'waiting'));
  });
  afterAll(() => bank.close());

  async function everything(): Promise<string> {
    const { db } = bank.store;
    const tables = ['tokens', 'tickets', 'provisionings', 'outbox', 'audit'] as const;
    const rows = await Promise.all(
      tables.map((table) => db.selectFrom(table).selectAll().execute()),
    );
    return JSON.stringify(rows);
  }

  test('the database shows no seed, no address, no ユーザID and no 利用開始パスワード', async () => {
    const text = await everything();
    expect(text).not.toContain(token.seed.toString('hex'));
    expect(text).not.toContain('docomo.ne.jp');
    expect(text).not.toContain('example.co.jp');
    expect(text).not.toContain(`"${PIN}"`);
  });

  test('a sealed value copied to another row or column does not open there', async () => {
    const rows = await bank.store.db.selectFrom('tickets').selectAll().execute();
    const [first, second] = rows;
    const sealed = first?.mailSealed ?? '';
    function open(context: string, value = sealed): string {
      return bank.vault.unseal(context, value).toString();
    }
    const place = `tickets.mailSealed:${first?.tidHex}`;
    const refused = 'changed, or of another place';
    expect(open(place)).toMatch(/@docomo\.ne\.jp$/);
    expect(() => open(`tickets.mailSealed:${second?.tidHex}`)).toThrow(refused);
    expect(() => open(`tickets.userIdSealed:${first?.tidHex}`)).toThrow(refused);
    expect(() => open(place, `${sealed.slice(0, 12)}${sealed.slice(13)}A`)).toThrow(refused);
    expect(() => open(place, `00000000.${sealed.slice(9)}`)).toThrow('"00000000" is missing');
  });

  test('resealAll() moves everything to the new key, and can be run again', async () => {
    const vault = createVault(addMasterKey(bank.masterKeyFile));
    const rotated = createFlowContext({ ...bank, vault });
    expect(await resealAll(rotated)).toBeGreaterThan(5);
    expect(await resealAll(rotated)).toBe(0);
    expect(await everything()).not.toMatch(new RegExp(`Sealed":"${bank.vault.currentKeyId}\\.`));
    bank.time.now += 60_000;
    const otp = shownOtp(token, bank.time.now);
    expect(await verifyOtp(rotated, { userId: 'active', otp, at: 'login' })).toMatchObject({
      kind: 'accepted',
    });
  });

  test('the master key file is its owner’s alone and holds both keys', () => {
    const text = readFileSync(join(bank.database.folder, 'master-key.json'), 'utf8');
    expect(Object.keys(JSON.parse(text).keys)).toHaveLength(2);
  });

  test('keepRetention() erases capability, secrets and addresses of finished tickets and mails', async () => {
    await bank.store.db
      .updateTable('outbox')
      .set({ state: 'sent', finishedAt: bank.time.now })
      .execute();
    const { tokenId } = await bank.store.db
      .selectFrom('users')
      .select('tokenId')
      .where('id', '=', 'waiting')
      .executeTakeFirstOrThrow();
    const periods = { contentDays: 30, auditDays: 3650 };
    bank.time.now += 29 * 86_400_000;
    expect(await keepRetention(bank, periods)).toMatchObject({ tickets: 0, mails: 0 });
    bank.time.now += 3 * 86_400_000;
    expect(await keepRetention(bank, periods)).toMatchObject({ tickets: 2 });
    expect(await findTicket(bank.store.db, 'tokenId', tokenId ?? '')).toMatchObject({
      state: 'closed',
      capabilityHash: null,
      secretSealed: null,
      mailSealed: null,
      userIdSealed: null,
    });
    const mails = await bank.store.db.selectFrom('outbox').selectAll().execute();
    expect(mails.map((mail) => mail.contentSealed).filter((content) => content !== null)).toEqual(
      [],
    );
  });
  test('keepRetention() erases what phones fetched with the ticket, and no later fetch brings it back', async () => {
    const open = await issueInHand(bank, await addUser(bank, 'later'));
    const periods = { contentDays: 30, auditDays: 3650 };
    const old = await issueInHand(bank, await addUser(bank, 'earlier'));
    await bank.store.db
      .updateTable('tickets')
      .set({ expiresAt: bank.time.now - (periods.contentDays + 1) * 86_400_000 })
      .where('tokenId', '=', old.tokenId)
      .execute();
    const log = createDeliveryLog({ store: bank.store, reportError: () => undefined });
    async function fetchBoth(): Promise<void> {
      for (const { ticket } of [open, old]) log.record(packageFetch(ticket.tid, bank.time.now));
      await log.flush();
    }
    await fetchBoth();
    expect((await readDelivery(bank, old.tokenId))?.package).toMatchObject({ model: 'N900i' });
    expect(await keepRetention(bank, periods)).toMatchObject({ tickets: 1 });
    expect((await readDelivery(bank, old.tokenId))?.package).toBeNull();
    await fetchBoth();
    expect((await readDelivery(bank, old.tokenId))?.package).toBeNull();
    expect((await readDelivery(bank, open.tokenId))?.package).toMatchObject({ times: 2 });
  });
});

function packageFetch(tid: Buffer, at: number): DeliveryEvent {
  const agent = { carrier: 'docomo', model: 'N900i', network: null } as const;
  const tidHex = tid.toString('hex');
  return { tidHex, event: 'package', at, ...agent, transport: 'http', code: null };
}
