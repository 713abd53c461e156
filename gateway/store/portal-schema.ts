// The bank portal's tables as kysely sees them.

/** `first-factors`: what stands before the one-time password is right, nothing more. */
export type SessionLevel = 'first-factors' | 'full';

export type SessionsTable = {
  /** SHA-256 of the cookie's value. */
  idHash: string;
  userId: string;
  level: SessionLevel;
  /** The certificate it was opened with: every request must bring it again. */
  fingerprint: string | null;
  startedAt: number;
  lastSeenAt: number;
  previousLoginAt: number | null;
};

/** When each user last reached トップページ. */
export type LoginTimesTable = { userId: string; at: number };

export type CertificatesTable = {
  /** SHA-256 of its DER bytes, 64 hex digits. */
  fingerprint: string;
  userId: string;
  notAfter: number;
  revokedAt: number | null;
};

export type RateLimitsTable = {
  /** HMAC of what is counted: neither addresses nor typed login ids are kept. */
  name: string;
  count: number;
  at: number;
};

/** Facts of this installation, such as being a demo. */
export type MarksTable = { name: string; value: string };

export type PortalSchema = {
  sessions: SessionsTable;
  loginTimes: LoginTimesTable;
  certificates: CertificatesTable;
  rateLimits: RateLimitsTable;
  marks: MarksTable;
};
