// Checks the passwords of many users in one transaction: their rows are locked and read at once, judged by
// the pure rules, and written back by compare-and-set.
import {
  lockOtpAccounts,
  writeAcceptedSteps,
  writeMissCounts,
  type AcceptedStep,
  type CountChange,
  type OtpAccountRow,
} from '../store/otp-accounts.ts';
import type { Transaction } from '../store/db.ts';
import { judgeOtp, type OtpAccount, type OtpVerdict } from '../tokens/judge-otp.ts';
import type { Credential } from '../tokens/match-otp.ts';
import type { FlowBase, OtpRequest } from './context.ts';
import { createGroupCommit } from './group-commit.ts';
import { recordVerdict } from './record-verdict.ts';
import { unsealColumn } from './sealed-columns.ts';

const LARGEST_GROUP = 100;

/** One user's judgements in a group, and how the account changed by them. */
type Folded = {
  readonly row: OtpAccountRow;
  readonly before: OtpAccount;
  readonly after: OtpAccount;
};

type Judged = { readonly verdict: OtpVerdict } | { readonly failure: unknown };

/** A function that judges one password, in a transaction shared with those that come in meanwhile. */
export function createOtpGroup(context: FlowBase): (request: OtpRequest) => Promise<OtpVerdict> {
  const submit = createGroupCommit<OtpRequest, Judged>({
    largestGroup: LARGEST_GROUP,
    lanes: context.store.engine === 'postgres' ? 2 : 1,
    run: (requests) =>
      context.store.transaction((transaction) => judgeGroup(context, transaction, requests)),
  });
  return async (request) => {
    const judged = await submit(request);
    if ('verdict' in judged) return judged.verdict;
    throw new Error(`Cannot check a password of user "${request.userId}"`, {
      cause: judged.failure,
    });
  };
}

async function judgeGroup(
  context: FlowBase,
  transaction: Transaction,
  requests: readonly OtpRequest[],
): Promise<Judged[]> {
  const userIds = [...new Set(requests.map((request) => request.userId))];
  const rows = await lockOtpAccounts(transaction, userIds);
  const byUser = new Map(rows.map((row) => [row.userId, row]));
  const folded = new Map<string, Folded>();
  const now = context.clock();
  const judged: Judged[] = [];
  for (const request of requests) {
    judged.push(await judgeOne({ context, transaction, folded, now }, request, byUser));
  }
  await writeFolded(transaction, [...folded.values()], now);
  return judged;
}

type Group = {
  readonly context: FlowBase;
  readonly transaction: Transaction;
  readonly folded: Map<string, Folded>;
  readonly now: number;
};

/** A user whose stored seed cannot be read fails alone, not the whole group. */
async function judgeOne(
  group: Group,
  request: OtpRequest,
  rows: ReadonlyMap<string, OtpAccountRow>,
): Promise<Judged> {
  const row = rows.get(request.userId);
  if (row === undefined) return { verdict: { kind: 'noToken' } };
  let state: Folded;
  try {
    state = group.folded.get(row.userId) ?? startFold(group.context, row);
  } catch (failure) {
    return { failure };
  }
  const { verdict, account } = judgeOtp(state.after, request, group.now, group.context.policy);
  group.folded.set(row.userId, { ...state, after: account });
  await recordVerdict(group.context, group.transaction, {
    request,
    verdict,
    tokenId: row.tokenId,
    at: group.now,
  });
  return { verdict };
}

function startFold(context: FlowBase, row: OtpAccountRow): Folded {
  const account: OtpAccount = {
    count: {
      misses: row.otpMisses,
      lastMissAt: row.otpLastMissAt,
      lockedAt: row.otpLockedAt,
    },
    token:
      row.state === null
        ? null
        : {
            state: row.state,
            provisionedAt: row.provisionedAt,
            credential: readCredential(context, row),
          },
  };
  return { row, before: account, after: account };
}

function readCredential(context: FlowBase, row: OtpAccountRow): Credential | null {
  if (row.seedSealed === null || row.tokenId === null || row.periodSeconds === null) return null;
  return {
    seed: unsealColumn(context.vault, 'tokens.seedSealed', row.tokenId, row.seedSealed),
    periodSeconds: row.periodSeconds,
    lastStep: row.lastStep,
    driftSteps: row.driftSteps ?? 0,
    handsetOffsetSeconds: row.handsetOffsetSeconds ?? 0,
  };
}

async function writeFolded(
  transaction: Transaction,
  folded: readonly Folded[],
  now: number,
): Promise<void> {
  const counts = folded.filter(({ before, after }) => before.count !== after.count);
  const steps = folded.filter(({ before, after }) => before.token !== after.token);
  await writeMissCounts(
    transaction,
    counts
      .filter(({ before, after }) => before.count.misses + after.count.misses > 0)
      .map(countChange),
  );
  await writeAcceptedSteps(
    transaction,
    steps.flatMap((fold) => acceptedStep(fold, now)),
  );
}

function countChange({ row, before, after }: Folded): CountChange {
  return { userId: row.userId, missesBefore: before.count.misses, ...after.count };
}

function acceptedStep({ row, before, after }: Folded, now: number): AcceptedStep[] {
  const credential = after.token?.credential;
  if (row.tokenId === null || row.state === null || credential?.lastStep == null) return [];
  return [
    {
      tokenId: row.tokenId,
      stateBefore: row.state,
      lastStep: credential.lastStep,
      driftSteps: credential.driftSteps,
      activatedAt: before.token?.state === 'provisioned' ? now : null,
    },
  ];
}
