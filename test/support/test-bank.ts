// A bank of one contract with its users on a real database, and a clock that the test moves.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FlowContext } from '../../gateway/flows/context.ts';
import { createFlowContext } from '../../gateway/flows/create-flow-context.ts';
import { readOrCreateMasterKeys } from '../../gateway/secrets/master-key.ts';
import { createVault } from '../../gateway/secrets/vault.ts';
import { insertContract } from '../../gateway/store/contracts.ts';
import type { UsersTable } from '../../gateway/store/schema.ts';
import { openStore } from '../../gateway/store/store.ts';
import { insertUser } from '../../gateway/store/users.ts';
import type { Role } from '../../gateway/tokens/authority.ts';
import { DEFAULT_POLICY, type Policy } from '../../gateway/tokens/policy.ts';
import { createTestDatabase, type EngineName, type TestDatabase } from './test-database.ts';

/** 2026-11-24 12:00 JST, a Tuesday. */
export const NOON = Date.parse('2026-11-24T12:00:00+09:00');

export const CONTRACT_ID = 'contract-1';

export type TestClock = { now: number };

export type TestBank = FlowContext & {
  readonly time: TestClock;
  readonly database: TestDatabase;
  readonly masterKeyFile: string;
  readonly close: () => Promise<void>;
};

export type TestBankOptions = {
  readonly policy?: Partial<Policy>;
  /** A database made before, to open it again or a second time. */
  readonly database?: TestDatabase;
  readonly postgresUrl?: string;
};

/** Opens the bank; a new database gets a contract with OTP in use since long ago, and no users. */
export async function openTestBank(
  engine: EngineName,
  options: TestBankOptions = {},
): Promise<TestBank> {
  const database = options.database ?? (await createTestDatabase(engine, options.postgresUrl));
  const masterKeyFile = join(database.folder, 'master-key.json');
  const vault = createVault(readOrCreateMasterKeys(masterKeyFile));
  const store = await openStore({
    url: database.url,
    vault,
    auditHeadsFolder: join(database.folder, 'audit-heads'),
    processId: `test-${randomBytes(4).toString('hex')}`,
  });
  const time: TestClock = { now: NOON };
  const context = createFlowContext({
    store,
    vault,
    clock: () => time.now,
    randomBytes: (length) => randomBytes(length),
    policy: { ...DEFAULT_POLICY, ...options.policy },
    authority: { adminActsOnAdmins: false },
    institution: { serviceId: '00450001', serviceName: '西武 ビジネスWebサービス' },
  });
  if (options.database === undefined) await addContract({ store });
  return {
    ...context,
    time,
    database,
    masterKeyFile,
    close: async () => {
      await store.close();
      if (options.database === undefined) await database.remove();
    },
  };
}

/** Adds the one contract. */
export async function addContract({ store }: Pick<TestBank, 'store'>): Promise<void> {
  const name = '株式会社けいたい商事';
  await insertContract(store.db, { id: CONTRACT_ID, name, otpAppliedAt: 0, otpUsableFrom: 0 });
}

/** Adds a user without a token, of this bank's contract unless another one is named. */
export async function addUser(
  bank: Pick<TestBank, 'store'>,
  id: string,
  values: Partial<UsersTable> & { readonly role?: Role } = {},
): Promise<string> {
  await insertUser(bank.store.db, {
    id,
    contractId: CONTRACT_ID,
    loginId: `login-${id}`,
    name: id,
    role: 'general',
    authMethod: 'password',
    registeredMail: `${id}@example.co.jp`,
    loginPasswordHash: null,
    confirmationPasswordHash: null,
    otpMisses: 0,
    otpLastMissAt: null,
    otpLockedAt: null,
    tokenId: null,
    ...values,
  });
  return id;
}
