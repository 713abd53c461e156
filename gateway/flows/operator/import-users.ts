// Users of a contract from a file: all of them, or none and every wrong line named. Each gets a first password.
import { findTakenLoginIds, insertUsers } from '../../store/user-lists.ts';
import { findContract } from '../../store/contracts.ts';
import type { UsersTable } from '../../store/schema.ts';
import { createId, type FlowContext } from '../context.ts';
import { drawFirstPassword, hashFirstPassword } from '../first-password.ts';
import { decodeText } from './csv/decode-text.ts';
import { formatCsv } from './csv/format-csv.ts';
import { parseUsers, type ImportedUser, type LineError } from './csv/parse-users.ts';

export type ImportRequest = {
  readonly contractId: string;
  readonly operatorId: string;
  readonly bytes: Uint8Array;
};

export type ImportOutcome =
  /** `passwords`: ログインID and 初期パスワード as CSV. They are kept nowhere else. */
  | { readonly kind: 'imported'; readonly count: number; readonly passwords: string }
  | { readonly kind: 'refused'; readonly errors: readonly LineError[] }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'noContract' };

/** Imports a file in CP932 or UTF-8. */
export async function importUsers(
  context: FlowContext,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const text = decodeText(request.bytes);
  if (text === null) return { kind: 'unreadable' };
  const { users, errors } = parseUsers(text);
  if (errors.length > 0) return { kind: 'refused', errors: errors.toSorted(byLine) };
  if (users.length === 0) return { kind: 'empty' };
  const drawn = users.map((user) => drawUser(context, request.contractId, user));
  return await context.store.transaction(async ({ db, audit }) => {
    if ((await findContract(db, request.contractId)) === null) return { kind: 'noContract' };
    const taken = await findTakenLoginIds(
      db,
      users.map(({ loginId }) => loginId),
    );
    if (taken.size > 0) return { kind: 'refused', errors: takenErrors(users, taken) };
    await insertUsers(
      db,
      drawn.map(({ row }) => row),
    );
    audit({
      at: context.clock(),
      event: 'users.imported',
      actor: `operator:${request.operatorId}`,
      detail: { contractId: request.contractId, count: users.length },
    });
    const lines = drawn.map(({ row, password }) => [row.loginId, password]);
    const passwords = formatCsv([['ログインID', '初期パスワード'], ...lines]);
    return { kind: 'imported', count: users.length, passwords };
  });
}

type DrawnUser = { readonly row: UsersTable; readonly password: string };

function drawUser(context: FlowContext, contractId: string, user: ImportedUser): DrawnUser {
  const id = createId(context);
  const password = drawFirstPassword(context.randomBytes);
  const { line: _, ...values } = user;
  return {
    password,
    row: {
      ...values,
      id,
      contractId,
      loginPasswordHash: hashFirstPassword(context.vault, id, password),
      confirmationPasswordHash: null,
      otpMisses: 0,
      otpLastMissAt: null,
      otpLockedAt: null,
      tokenId: null,
    },
  };
}

function takenErrors(users: readonly ImportedUser[], taken: ReadonlySet<string>): LineError[] {
  return users
    .filter(({ loginId }) => taken.has(loginId))
    .map(({ line }) => ({ line, column: 'ログインID', problem: 'taken' }));
}

function byLine(a: LineError, b: LineError): number {
  return a.line - b.line;
}
