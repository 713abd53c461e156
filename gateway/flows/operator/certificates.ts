// Client certificates of 電子証明書方式: bound to a user, revoked.
import { findCertificate, insertCertificate, revokeCertificate } from '../../store/certificates.ts';
import { lockUser, writeAuthMethod } from '../../store/users.ts';
import type { FlowContext } from '../context.ts';

export type CertificateBinding = {
  readonly operatorId: string;
  readonly userId: string;
  /** SHA-256 of the DER bytes, 64 hex digits. */
  readonly fingerprint: string;
  readonly notAfter: number;
};

/** Binds it; the user logs in by 電子証明書方式 from now on. */
export async function bindCertificate(
  context: FlowContext,
  { operatorId, userId, fingerprint, notAfter }: CertificateBinding,
): Promise<'bound' | 'alreadyBound' | 'noUser'> {
  return await context.store.transaction(async (transaction) => {
    const { db, audit } = transaction;
    if ((await lockUser(transaction, userId)) === null) return 'noUser';
    if ((await findCertificate(db, fingerprint)) !== null) return 'alreadyBound';
    await insertCertificate(db, { fingerprint, userId, notAfter, revokedAt: null });
    await writeAuthMethod(db, userId, 'certificate');
    const row = { at: context.clock(), actor: `operator:${operatorId}`, userId };
    audit({ ...row, event: 'certificate.bound', detail: { fingerprint } });
    return 'bound';
  });
}

/** Revokes a certificate of the user; sessions opened with it end at once. False: none such, or done before. */
export async function revokeUserCertificate(
  context: FlowContext,
  request: Omit<CertificateBinding, 'notAfter'>,
): Promise<boolean> {
  const { operatorId, userId, fingerprint } = request;
  return await context.store.transaction(async ({ db, audit }) => {
    const certificate = await findCertificate(db, fingerprint);
    if (certificate?.userId !== userId) return false;
    const at = context.clock();
    if (!(await revokeCertificate(db, fingerprint, at))) return false;
    const row = { at, actor: `operator:${operatorId}`, userId };
    audit({ ...row, event: 'certificate.revoked', detail: { fingerprint } });
    return true;
  });
}
