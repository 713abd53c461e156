// The tables of administration and of the operator's console as kysely sees them.

export type ConfirmationMissesTable = { userId: string; misses: number };

/** What the bank's own people may do at the console. */
export type OperatorRole = 'operator' | 'support' | 'auditor';

export type OperatorsTable = {
  id: string;
  /** Unique; the login name. */
  name: string;
  role: OperatorRole;
  passwordHash: string;
  /** 20 bytes; null before the first login. */
  totpSealed: string | null;
  /** When a first code proved that the app has the secret. */
  totpEnrolledAt: number | null;
  totpLastStep: number | null;
  /** Wrong codes in a row. */
  totpMisses: number;
  createdAt: number;
};

export type OperatorSessionsTable = {
  /** SHA-256 of the cookie's value. */
  idHash: string;
  operatorId: string;
  /** `password`: the second factor is still to come. */
  level: 'password' | 'full';
  startedAt: number;
  lastSeenAt: number;
};

/** What a customer asked for on paper, or by telephone where a loss does not wait for paper. */
export type PaperFormKind =
  /** ワンタイムパスワード利用申込書 (B1). */
  | 'application'
  /** 解約 (K2). */
  | 'cancellation'
  /** 利用解除 of a locked user, the master's own included (K2). */
  | 'otp-release'
  | 'confirmation-release'
  | 'login-release'
  | 'revocation';

export type PaperFormsTable = {
  id: string;
  kind: PaperFormKind;
  contractId: string;
  userId: string | null;
  /** Who asked, as written down by the operator. */
  askedBy: string;
  operatorId: string;
  at: number;
};

export type AdminSchema = {
  confirmationMisses: ConfirmationMissesTable;
  operators: OperatorsTable;
  operatorSessions: OperatorSessionsTable;
  paperForms: PaperFormsTable;
};
