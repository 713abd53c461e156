// The rows a password check reads and writes, many users at a time: the busiest statements of the service.
import type { TokenState } from '../tokens/token-state.ts';
import { StaleReadError } from './engine/transient-error.ts';
import { hotStatement } from './hot-statement.ts';
import type { Transaction } from './db.ts';

/** One user's counter and newest token, as columns. */
export type OtpAccountRow = {
  readonly userId: string;
  readonly otpMisses: number;
  readonly otpLastMissAt: number | null;
  readonly otpLockedAt: number | null;
  readonly tokenId: string | null;
  readonly state: TokenState | null;
  readonly provisionedAt: number | null;
  readonly seedSealed: string | null;
  readonly periodSeconds: number | null;
  readonly lastStep: number | null;
  readonly driftSteps: number | null;
  readonly handsetOffsetSeconds: number | null;
};

const SELECT_ACCOUNTS = hotStatement<OtpAccountRow>(
  { id: 'text' },
  (v, engine) => `
    select users.id as user_id, users.otp_misses, users.otp_last_miss_at, users.otp_locked_at,
      users.token_id, tokens.state, tokens.provisioned_at, tokens.seed_sealed, tokens.period_seconds,
      tokens.last_step, tokens.drift_steps, tokens.handset_offset_seconds
    from users
    left join tokens on tokens.id = users.token_id
    where users.id in (select v.id from ${v})
    order by users.id
    ${engine === 'postgres' ? 'for update of users' : ''}`,
);

/** The accounts of the users that exist, their rows kept from others until the transaction ends. */
export async function lockOtpAccounts(
  transaction: Transaction,
  userIds: readonly string[],
): Promise<OtpAccountRow[]> {
  const { rows } = await SELECT_ACCOUNTS(
    transaction,
    userIds.map((id) => ({ id })),
  );
  return rows;
}

export type CountChange = {
  readonly userId: string;
  readonly missesBefore: number;
  readonly misses: number;
  readonly lastMissAt: number | null;
  readonly lockedAt: number | null;
};

const UPDATE_COUNTS = hotStatement(
  {
    user_id: 'text',
    misses_before: 'bigint',
    misses: 'bigint',
    last_miss_at: 'bigint',
    locked_at: 'bigint',
  },
  (v) => `
    update users
    set otp_misses = v.misses, otp_last_miss_at = v.last_miss_at, otp_locked_at = v.locked_at
    from ${v}
    where users.id = v.user_id and users.otp_misses = v.misses_before
      and users.otp_locked_at is null`,
);

/** Writes the counters that changed; throws StaleReadError where one is no longer what was read. */
export async function writeMissCounts(
  transaction: Transaction,
  changes: readonly CountChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({
    user_id: change.userId,
    misses_before: change.missesBefore,
    misses: change.misses,
    last_miss_at: change.lastMissAt,
    locked_at: change.lockedAt,
  }));
  const { numAffectedRows } = await UPDATE_COUNTS(transaction, rows);
  expectAll(numAffectedRows, changes.length);
}

export type AcceptedStep = {
  readonly tokenId: string;
  readonly stateBefore: TokenState;
  readonly lastStep: number;
  readonly driftSteps: number;
  /** Set where this password confirmed the token. */
  readonly activatedAt: number | null;
};

const UPDATE_STEPS = hotStatement(
  {
    token_id: 'text',
    state_before: 'text',
    last_step: 'bigint',
    drift_steps: 'bigint',
    activated_at: 'bigint',
  },
  (v) => `
    update tokens
    set state = 'active', last_step = v.last_step, drift_steps = v.drift_steps,
      activated_at = coalesce(v.activated_at, tokens.activated_at)
    from ${v}
    where tokens.id = v.token_id and tokens.state = v.state_before
      and (tokens.last_step is null or tokens.last_step < v.last_step)`,
);

/**
 * Records accepted passwords: the step may only grow, whatever else happens at the same time.
 * Throws StaleReadError where a token is no longer what was read.
 */
export async function writeAcceptedSteps(
  transaction: Transaction,
  steps: readonly AcceptedStep[],
): Promise<void> {
  if (steps.length === 0) return;
  const rows = steps.map((step) => ({
    token_id: step.tokenId,
    state_before: step.stateBefore,
    last_step: step.lastStep,
    drift_steps: step.driftSteps,
    activated_at: step.activatedAt,
  }));
  const { numAffectedRows } = await UPDATE_STEPS(transaction, rows);
  expectAll(numAffectedRows, steps.length);
}

function expectAll(changed: bigint | undefined, expected: number): void {
  if (Number(changed ?? 0n) !== expected) {
    throw new StaleReadError(
      `Cannot write ${expected} rows: ${changed} were as they had been read`,
    );
  }
}
