// ログイン: the first factors, by ID・パスワード方式 or 電子証明書方式 (requirements A1, E2–E7, J1, J1b).
// A wrong ID, a wrong password, the other method: one answer, in the same words and the same time.
import { findCertificate } from '../store/certificates.ts';
import type { Transaction } from '../store/db.ts';
import { findUser, findUserByLoginId, type User } from '../store/users.ts';
import type { FlowContext } from './context.ts';
import { findNextStep, type NextStep } from './find-next-step.ts';
import { createDeviceNote, isDeviceNote } from './known-device.ts';
import { chargeLimits, releaseLimits, type LimitKey } from './limits/charge-limits.ts';
import { startSession } from './sessions/start-session.ts';
import { verifyLoginPassword } from './verify-login-password.ts';

export type LogInRequest = {
  readonly by: FirstFactors;
  /** Where the request comes from, as rate limits count it. */
  readonly address: string;
  /** The browser's note, if it has one. */
  readonly deviceNote: string | null;
};

export type FirstFactors =
  | { readonly kind: 'password'; readonly loginId: string; readonly password: string }
  /** The fingerprint of a certificate whose key the TLS handshake proved. */
  | { readonly kind: 'certificate'; readonly fingerprint: string; readonly password: string };

export type LogInOutcome =
  | {
      readonly kind: 'accepted';
      readonly sessionId: string;
      readonly deviceNote: string;
      readonly next: OpenStep;
    }
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly until: number }
  /** Both are said only to somebody who has the first factors. */
  | Extract<NextStep, { readonly kind: 'locked' | 'refusedUntil' }>;

export type OpenStep = Exclude<NextStep, { readonly kind: 'locked' | 'refusedUntil' }>;

/** Checks the first factors and opens a session where they lead on. */
export async function logIn(context: FlowContext, request: LogInRequest): Promise<LogInOutcome> {
  const limits = limitsOf(context, request);
  const admission = await chargeLimits(context, limits);
  if (admission.kind === 'wait') return admission;
  const user = await findPerson(context, request.by);
  const isRight = await verifyLoginPassword(context, user, request.by.password);
  if (user === null || !isRight) return await refuse(context, user);
  const next = await findNextStep(context, user.id);
  return await context.store.transaction(async (transaction) => {
    await releaseLimits(context, transaction, limits);
    return await open(context, transaction, { user, next, request });
  });
}

type Opening = { readonly user: User; readonly next: NextStep; readonly request: LogInRequest };

async function open(
  context: FlowContext,
  transaction: Transaction,
  { user, next, request }: Opening,
): Promise<LogInOutcome> {
  const at = context.clock();
  const row = { at, actor: `user:${user.id}`, userId: user.id };
  if (next.kind === 'locked' || next.kind === 'refusedUntil') {
    transaction.audit({ ...row, event: 'login.refused', detail: { reason: next.kind } });
    return next;
  }
  const isFull = next.kind === 'withoutOtp';
  transaction.audit({ ...row, event: isFull ? 'login.complete' : 'login.first-factors' });
  const sessionId = await startSession(context, transaction, {
    userId: user.id,
    level: isFull ? 'full' : 'first-factors',
    fingerprint: request.by.kind === 'certificate' ? request.by.fingerprint : null,
  });
  const deviceNote = createDeviceNote(context, user.loginId);
  return { kind: 'accepted', sessionId, deviceNote, next };
}

async function refuse(context: FlowContext, user: User | null): Promise<LogInOutcome> {
  const userId = user?.id ?? null;
  const detail = { reason: 'first factors' };
  await context.store.transaction(async ({ audit }) => {
    audit({ at: context.clock(), event: 'login.refused', actor: 'visitor', userId, detail });
  });
  return { kind: 'refused' };
}

/** The user these factors may be of; null also where the user's 認証方式 is the other one. */
async function findPerson(context: FlowContext, by: FirstFactors): Promise<User | null> {
  const { db } = context.store;
  if (by.kind === 'password') {
    const user = await findUserByLoginId(db, by.loginId);
    return user?.authMethod === 'password' ? user : null;
  }
  const certificate = await findCertificate(db, by.fingerprint);
  const isGood =
    certificate !== null &&
    certificate.revokedAt === null &&
    context.clock() < certificate.notAfter;
  const user = isGood ? await findUser(db, certificate.userId) : null;
  return user?.authMethod === 'certificate' ? user : null;
}

function limitsOf(
  context: Pick<FlowContext, 'vault'>,
  { by, address, deviceNote }: LogInRequest,
): readonly LimitKey[] {
  const everybody: LimitKey = { limit: 'loginByAddress', of: address };
  if (by.kind === 'certificate') {
    return [everybody, { limit: 'loginByUser', of: `certificate ${by.fingerprint}` }];
  }
  if (deviceNote !== null && isDeviceNote(context, by.loginId, deviceNote)) {
    return [everybody, { limit: 'loginByUser', of: `device ${deviceNote}` }];
  }
  return [
    everybody,
    { limit: 'loginByUser', of: `${address} ${by.loginId}` },
    { limit: 'loginByStranger', of: by.loginId },
  ];
}
