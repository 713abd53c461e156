// A session of the portal, and the rule by which it ends.
import { hash } from 'node:crypto';
import type { SessionLevel } from '../../store/portal-schema.ts';
import type { SessionWithUser } from '../../store/sessions.ts';
import type { Role } from '../../tokens/authority.ts';

export type Session = {
  readonly userId: string;
  readonly contractId: string;
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly level: SessionLevel;
  /** Is a token in use? Else the login went without one-time password, or is not complete. */
  readonly hasActiveToken: boolean;
  readonly startedAt: number;
  /** The login before this one; null at the first, and before トップページ. */
  readonly previousLoginAt: number | null;
};

const MINUTE_MS = 60_000;

/** Idle end: setting up the phone takes its time (requirement G8), so the way there lasts longer. */
const IDLE_MS: Readonly<Record<SessionLevel, number>> = {
  'first-factors': 60 * MINUTE_MS,
  full: 30 * MINUTE_MS,
};

/** Whatever happens in it, a session ends after this. */
export const LONGEST_SESSION_MS = 10 * 60 * MINUTE_MS;

/** A page within this time of the last is not written down: it would be one flush of the disk for each. */
export const TOUCH_MS = MINUTE_MS;

/** What is stored of the cookie's 128 bits: a reader of the database cannot become anybody. */
export function hashSessionId(sessionId: string): string {
  return hash('sha256', sessionId);
}

/** Does it still stand, for a request that brings this certificate (or none)? */
export function isSessionAlive(
  session: SessionWithUser,
  fingerprint: string | null,
  now: number,
): boolean {
  if (now >= session.lastSeenAt + IDLE_MS[session.level]) return false;
  if (now >= session.startedAt + LONGEST_SESSION_MS) return false;
  if (session.lockedAt !== null) return false;
  if (session.revokedAt !== null && session.revokedAt >= session.startedAt) return false;
  return session.fingerprint === null || isCertificateGood(session, fingerprint, now);
}

function isCertificateGood(
  session: SessionWithUser,
  fingerprint: string | null,
  now: number,
): boolean {
  return (
    session.fingerprint === fingerprint &&
    session.certificateRevokedAt === null &&
    session.certificateNotAfter !== null &&
    now < session.certificateNotAfter
  );
}
