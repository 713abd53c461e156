// What the console and 管理 ask of the store, on both engines.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkConfirmationPassword } from '../../gateway/flows/admin/check-confirmation-password.ts';
import { releaseOtpLock, revokeOnRequest } from '../../gateway/flows/operator/act-on-user.ts';
import { searchAudit } from '../../gateway/flows/operator/audit-trail.ts';
import { cancelOtp } from '../../gateway/flows/operator/contracts.ts';
import { createOperator } from '../../gateway/flows/operator/create-operator.ts';
import { importUsers } from '../../gateway/flows/operator/import-users.ts';
import { readOutbox, retryOutboxMail } from '../../gateway/flows/operator/outbox.ts';
import { readContractFile } from '../../gateway/flows/operator/read-contract-file.ts';
import { readUserFile } from '../../gateway/flows/operator/read-user-file.ts';
import { hashPassword } from '../../gateway/secrets/password-hash.ts';
import { findUser } from '../../gateway/store/users.ts';
import { addUser, CONTRACT_ID, NOON, openTestBank, type TestBank } from '../support/test-bank.ts';
import { ENGINES } from '../support/test-database.ts';
import { activeInHand } from '../support/token-in-hand.ts';

const HEADER = 'ログインID,利用者名,ユーザ区分,認証方式,登録メールアドレス';
const operatorId = 'test';

describe.each(ENGINES)('on %s', (engine) => {
  let bank: TestBank;

  beforeEach(async () => {
    bank = await openTestBank(engine);
  });

  afterEach(async () => {
    await bank.close();
  });

  function importLines(lines: readonly string[]): ReturnType<typeof importUsers> {
    const bytes = Buffer.from([HEADER, ...lines].join('\n'));
    return importUsers(bank, { contractId: CONTRACT_ID, operatorId, bytes });
  }

  test('importUsers() adds more than one statement’s rows, and none where one is taken', async () => {
    const lines = Array.from(
      { length: 1201 },
      (_, index) => `u_${index},名${index},一般ユーザ,ID・パスワード方式,u${index}@example.co.jp`,
    );
    expect(await importLines(lines)).toMatchObject({ kind: 'imported', count: 1201 });
    const again = await importLines([lines[7] ?? '', lines[7]?.replace('u_7', 'new') ?? '']);
    expect(again).toEqual({
      kind: 'refused',
      errors: [{ line: 2, column: 'ログインID', problem: 'taken' }],
    });
    const query = { contractId: CONTRACT_ID, search: 'u_120', slice: { offset: 1, limit: 1 } };
    const file = await readContractFile(bank, query);
    expect(file?.userCount).toBe(2);
    expect(file?.users.map(({ loginId }) => loginId)).toEqual(['u_1200']);
  });

  test('checkConfirmationPassword() locks after six, however many come at once (M6)', async () => {
    const confirmationPasswordHash = await hashPassword('the right one');
    const userId = await addUser(bank, 'taro', { confirmationPasswordHash });
    const outcomes = await Promise.all(
      Array.from({ length: 9 }, () => checkConfirmationPassword(bank, { userId, password: 'x' })),
    );
    expect(outcomes.filter(({ kind }) => kind === 'wrong')).toHaveLength(5);
    const right = await checkConfirmationPassword(bank, { userId, password: 'the right one' });
    expect(right).toEqual({ kind: 'locked' });
    expect(await readUserFile(bank, userId)).toMatchObject({ isConfirmationLocked: true });
  });

  test('cancelOtp() ends every token of the contract (K2)', async () => {
    const userId = await addUser(bank, 'taro');
    await activeInHand(bank, userId);
    const request = { contractId: CONTRACT_ID, operatorId, askedBy: '依頼書' };
    expect(await cancelOtp(bank, request)).toBe('cancelled');
    expect(await cancelOtp(bank, request)).toBe('notInUse');
    const file = await readUserFile(bank, userId);
    expect(file).toMatchObject({ state: 'revoked', hasToken: false, contract: { otp: null } });
  });

  test('nothing is done for somebody whose request cannot be kept (K2)', async () => {
    const { db } = bank.store;
    const userId = await addUser(bank, 'taro');
    await activeInHand(bank, userId);
    await db.updateTable('users').set({ otpLockedAt: NOON }).execute();
    await db.schema.alterTable('paperForms').renameTo('elsewhere').execute();
    const request = { userId, operatorId, askedBy: '依頼書' };
    await expect(releaseOtpLock(bank, request)).rejects.toThrow('paper_forms');
    await expect(revokeOnRequest(bank, request)).rejects.toThrow('paper_forms');
    expect(await findUser(db, userId)).toMatchObject({ otpLockedAt: NOON });
    await db.schema.alterTable('elsewhere').renameTo('paperForms').execute();
    expect(await releaseOtpLock(bank, request)).toEqual({ kind: 'unlocked' });
    expect(await readUserFile(bank, userId)).toMatchObject({
      hasToken: true,
      forms: [{ kind: 'otp-release', askedBy: '依頼書' }],
    });
  });

  test('createOperator() takes a name once', async () => {
    const operator = { name: 'ops', role: 'operator', password: 'long enough here' } as const;
    const outcomes = [await createOperator(bank, operator), await createOperator(bank, operator)];
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'nameTaken']);
  });

  test('retryOutboxMail() and searchAudit() find what there is', async () => {
    const userId = await addUser(bank, 'taro');
    await activeInHand(bank, userId);
    const [mail] = await readOutbox(bank, 'waiting', { offset: 0, limit: 1 });
    expect(await retryOutboxMail(bank, { mailId: mail?.id ?? '', operatorId })).toBe(true);
    const filter = { event: 'mail.', actor: 'operator:test', userId, from: 0, until: null };
    const rows = await searchAudit(bank, filter, { offset: 0, limit: 9 });
    expect(rows).toMatchObject([{ event: 'mail.retried', loginId: 'login-taro' }]);
  });
});
