// Makes the demo bank: one contract that uses one-time passwords, and its users. Marks the database as a demo,
// so that known passwords never end up in a real one, nor a real one is served as a demo.
import { insertCertificate } from '../../store/certificates.ts';
import { insertContract } from '../../store/contracts.ts';
import { findMark, writeMark } from '../../store/marks.ts';
import type { Db } from '../../store/db.ts';
import type { Store } from '../../store/store.ts';
import { insertUser } from '../../store/users.ts';
import { hashPassword } from '../../secrets/password-hash.ts';
import type { Role } from '../../tokens/authority.ts';
import { usableFrom } from '../../tokens/business-day.ts';
import { DAY_MS } from '../../tokens/jst.ts';
import { createId, type FlowContext } from '../context.ts';

const DEMO_MARK = 'demo';

/** Long enough ago that one-time passwords are in use, whatever holidays lie between. */
const APPLIED_DAYS_AGO = 30;

export type DemoPerson = {
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly mail: string;
  readonly password: string;
  /** Null: サービス開始登録 is still to be done. */
  readonly confirmationPassword: string | null;
  readonly certificate: { readonly fingerprint: string; readonly notAfter: number } | null;
};

export type SeedOutcome = 'seeded' | 'alreadySeeded' | 'notADemo';

/** Fills an empty database, once. */
export async function seedDemoBank(
  context: Pick<FlowContext, 'store' | 'clock' | 'randomBytes'>,
  people: readonly DemoPerson[],
): Promise<SeedOutcome> {
  if (await isDemoDatabase(context.store)) return 'alreadySeeded';
  const hashed = await Promise.all(people.map(hashPasswordsOf));
  return await context.store.transaction(async ({ db, audit }) => {
    if (await hasContracts(db)) return 'notADemo';
    const now = context.clock();
    const contractId = createId(context);
    const otpAppliedAt = now - APPLIED_DAYS_AGO * DAY_MS;
    const otpUsableFrom = usableFrom(otpAppliedAt);
    const name = 'デモ商事株式会社';
    await insertContract(db, { id: contractId, name, otpAppliedAt, otpUsableFrom });
    for (const person of hashed) await insertPerson(db, createId(context), contractId, person);
    await writeMark(db, DEMO_MARK, '1');
    audit({ at: now, event: 'demo.seeded', actor: 'system' });
    return 'seeded';
  });
}

/** True for a database that this function filled. */
export async function isDemoDatabase(store: Store): Promise<boolean> {
  return (await findMark(store.db, DEMO_MARK)) !== null;
}

type HashedPerson = DemoPerson & {
  readonly loginHash: string;
  readonly confirmationHash: string | null;
};

async function hashPasswordsOf(person: DemoPerson): Promise<HashedPerson> {
  const { password, confirmationPassword } = person;
  return {
    ...person,
    loginHash: await hashPassword(password),
    confirmationHash:
      confirmationPassword === null ? null : await hashPassword(confirmationPassword),
  };
}

async function insertPerson(
  db: Db,
  id: string,
  contractId: string,
  person: HashedPerson,
): Promise<void> {
  const { loginId, name, role, mail, certificate } = person;
  await insertUser(db, {
    id,
    contractId,
    loginId,
    name,
    role,
    authMethod: certificate === null ? 'password' : 'certificate',
    registeredMail: mail,
    loginPasswordHash: person.loginHash,
    confirmationPasswordHash: person.confirmationHash,
    otpMisses: 0,
    otpLastMissAt: null,
    otpLockedAt: null,
    tokenId: null,
  });
  if (certificate !== null) {
    await insertCertificate(db, { ...certificate, userId: id, revokedAt: null });
  }
}

async function hasContracts(db: Db): Promise<boolean> {
  const row = await db.selectFrom('contracts').select('id').limit(1).executeTakeFirst();
  return row !== undefined;
}
