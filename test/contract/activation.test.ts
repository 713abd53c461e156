// ATP/1, the server's side, as the phone meets it: on both engines.
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activateToken } from '../../gateway/flows/activate-token.ts';
import { verifyOtp } from '../../gateway/flows/verify-otp.ts';
import { findTicket } from '../../gateway/store/tickets.ts';
import { findToken } from '../../gateway/store/tokens.ts';
import {
  acceptedToken,
  shownOtp,
  startActivation,
  type ScriptedPhone,
} from '../support/scripted-phone.ts';
import { addUser, NOON, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { issueInHand, PIN, type IssuedInHand } from '../support/token-in-hand.ts';

describe.each(ENGINES)('activation on %s', (engine) => {
  let bank: TestBank;
  let users = 0;

  beforeAll(async () => {
    bank = await openTestBank(engine);
  });
  afterAll(() => bank.close());

  async function issue(alreadyDownloaded = false): Promise<IssuedInHand & { userId: string }> {
    bank.time.now = NOON;
    users += 1;
    const userId = await addUser(bank, `user-${users}`);
    return { userId, ...(await issueInHand(bank, userId, alreadyDownloaded)) };
  }

  function start(issued: IssuedInHand, pin = PIN, nonce?: Buffer): ScriptedPhone {
    const inputs = { serviceId: issued.serviceId, userId: issued.userIdDigits, pin };
    return startActivation(issued.ticket, inputs, nonce);
  }

  function send(phone: ScriptedPhone): Promise<string> {
    return activateToken(bank, phone.request(Math.floor(bank.time.now / 1000)));
  }

  test('gives phone and server the same seed', async () => {
    const issued = await issue();
    const phone = start(issued);
    const token = acceptedToken(phone, await send(phone));
    const otp = shownOtp(token, bank.time.now);
    const verdict = await verifyOtp(bank, { userId: issued.userId, otp, at: 'confirmation' });
    expect(verdict).toEqual({ kind: 'accepted', confirmed: true });
  });

  test('works without a download: ticket and secret follow from the 21-digit ユーザID (D6)', async () => {
    const issued = await issue(true);
    expect(issued.userIdDigits).toMatch(/^[0-9]{21}$/);
    const phone = start(issued);
    expect(phone.accept(await send(phone))).not.toBeNull();
    const mails = await bank.store.db
      .selectFrom('outbox')
      .select('kind')
      .where('tokenId', '=', issued.tokenId)
      .orderBy('kind')
      .execute();
    expect(mails.map((mail) => mail.kind)).toEqual(['issued', 'set-up']);
  });

  test('repairs a lost answer: the same nonce later gives the same seed, one provisioning', async () => {
    const issued = await issue();
    const phone = start(issued);
    const first = phone.accept(await send(phone));
    bank.time.now += 90_000;
    const second = phone.accept(await send(phone));
    expect(second).toEqual(first);
    expect(await findToken(bank.store.db, issued.tokenId)).toMatchObject({ provisionings: 1 });
  });

  test('counts wrong passwords to five, then is dead for good and says so provably', async () => {
    const issued = await issue();
    const answers: (string | null)[] = [];
    for (let attempt = 1; attempt <= 7; attempt += 1) {
      const phone = start(issued, '0000');
      answers.push(phone.refusal(await send(phone)));
    }
    expect(answers).toEqual(['1/4', '1/3', '1/2', '1/1', '1/0', '2/0', '2/0']);
    const right = start(issued);
    expect(right.refusal(await send(right))).toBe('2/0');
    const mail = await bank.store.db
      .selectFrom('outbox')
      .select('kind')
      .where('tokenId', '=', issued.tokenId)
      .where('kind', '=', 'ticket-dead')
      .execute();
    expect(mail).toHaveLength(1);
  });

  test('gives one try back for a right password, and never the earlier misses', async () => {
    const issued = await issue();
    for (let miss = 1; miss <= 3; miss += 1) await send(start(issued, '0000'));
    const right = start(issued);
    expect(right.accept(await send(right))).not.toBeNull();
    expect(await findTicket(bank.store.db, 'tokenId', issued.tokenId)).toMatchObject({ tries: 3 });
    const wrong = start(issued, '0000');
    expect(wrong.refusal(await send(wrong))).toBe('1/1');
  });

  test('charges nobody for requests without the ticket secret', async () => {
    const issued = await issue();
    const stranger = { ...issued, ticket: { ...issued.ticket, secret: randomBytes(16) } };
    for (let attempt = 1; attempt <= 50; attempt += 1) {
      expect(await send(start(stranger, '0000'))).toBe('1 9 0');
    }
    expect(await findTicket(bank.store.db, 'tokenId', issued.tokenId)).toMatchObject({ tries: 0 });
  });

  test('counts parallel wrong passwords exactly to the limit', async () => {
    const issued = await issue();
    const phones = Array.from({ length: 40 }, () => start(issued, '0000'));
    const answers = await Promise.all(
      phones.map(async (phone) => phone.refusal(await send(phone)) ?? 'unproven'),
    );
    expect(answers.filter((answer) => answer.startsWith('1/')).toSorted()).toEqual([
      '1/0',
      '1/1',
      '1/2',
      '1/3',
      '1/4',
    ]);
    expect(answers.filter((answer) => answer === '2/0')).toHaveLength(35);
  });

  test('lets a replayed request change nothing, even after the phone was set up anew', async () => {
    const issued = await issue();
    const first = start(issued);
    const firstRequest = first.request(Math.floor(bank.time.now / 1000));
    await activateToken(bank, firstRequest);
    const second = start(issued);
    const token = acceptedToken(second, await send(second));
    expect(first.accept(await activateToken(bank, firstRequest))).not.toBeNull();
    expect(await findToken(bank.store.db, issued.tokenId)).toMatchObject({ provisionings: 2 });
    const otp = shownOtp(token, bank.time.now);
    const verdict = await verifyOtp(bank, { userId: issued.userId, otp, at: 'confirmation' });
    expect(verdict).toMatchObject({ kind: 'accepted' });
  });

  test('sets up anew three times at the most, each audited and mailed to the registered address', async () => {
    const issued = await issue();
    const outcomes: string[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const phone = start(issued);
      const answer = await send(phone);
      outcomes.push(phone.refusal(answer) ?? (phone.accept(answer) === null ? 'broken' : 'ok'));
    }
    expect(outcomes).toEqual(['ok', 'ok', 'ok', 'ok', '2/0']);
    const events = await bank.store.db
      .selectFrom('audit')
      .select('event')
      .where('tokenId', '=', issued.tokenId)
      .where('event', '=', 'token.provisioned-again')
      .execute();
    expect(events).toHaveLength(3);
  });

  test('ends with the confirmation, with a newer issue, and after 24 hours (M7)', async () => {
    const confirmed = await issue();
    const phone = start(confirmed);
    const token = acceptedToken(phone, await send(phone));
    const otp = shownOtp(token, bank.time.now);
    await verifyOtp(bank, { userId: confirmed.userId, otp, at: 'confirmation' });
    expect(await send(phone)).toBe('1 2 0');

    const replaced = await issue();
    await issueInHand(bank, replaced.userId);
    const late = start(replaced);
    expect(late.refusal(await send(late))).toBe('2/0');

    const expired = await issue();
    bank.time.now += 86_400_000;
    const tooLate = start(expired);
    expect(tooLate.refusal(await send(tooLate))).toBe('2/0');
  });

  test('answers "1 9 0" to a malformed body of any kind', async () => {
    const issued = await issue();
    const good = start(issued).request(1_800_000_000);
    const bodies = [
      '',
      ' ',
      `${good}\n`,
      ` ${good}`,
      good.toUpperCase(),
      good.slice(0, -1),
      '\0',
      `2${good.slice(1)}`,
    ];
    for (const body of bodies) expect(await activateToken(bank, body)).toBe('1 9 0');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (body) => {
        expect(await activateToken(bank, body)).toBe('1 9 0');
      }),
      { numRuns: 40 },
    );
    expect(await findTicket(bank.store.db, 'tokenId', issued.tokenId)).toMatchObject({ tries: 0 });
  });
});
