// Table `certificates`: which client certificate stands for which user.
import type { CertificatesTable } from './portal-schema.ts';
import type { Db } from './db.ts';

export type StoredCertificate = Readonly<CertificatesTable>;

export async function insertCertificate(db: Db, certificate: CertificatesTable): Promise<void> {
  await db.insertInto('certificates').values(certificate).execute();
}

export async function findCertificate(
  db: Db,
  fingerprint: string,
): Promise<StoredCertificate | null> {
  const row = await db
    .selectFrom('certificates')
    .selectAll()
    .where('fingerprint', '=', fingerprint)
    .executeTakeFirst();
  return row ?? null;
}

/** False where it is unknown or was revoked before. */
export async function revokeCertificate(db: Db, fingerprint: string, at: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('certificates')
    .set({ revokedAt: at })
    .where('fingerprint', '=', fingerprint)
    .where('revokedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** All that were ever bound to a user. */
export async function listCertificatesOf(db: Db, userId: string): Promise<StoredCertificate[]> {
  return await db
    .selectFrom('certificates')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('notAfter', 'desc')
    .execute();
}
