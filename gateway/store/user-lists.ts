// Users together with what their 認証状態 hangs on, a page at a time: what administrators and operators look through.
import { sql } from 'kysely';
import type { Role } from '../tokens/authority.ts';
import type { TokenState } from '../tokens/token-state.ts';
import type { Db } from './db.ts';
import type { UsersTable } from './schema.ts';

export type ListedUser = {
  readonly id: string;
  readonly contractId: string;
  readonly loginId: string;
  readonly name: string;
  readonly role: Role;
  readonly authMethod: 'password' | 'certificate';
  readonly registeredMail: string;
  readonly otpLockedAt: number | null;
  readonly tokenState: TokenState | null;
  readonly reissueFrom: number | null;
};

export type UserFilter = {
  /** Null: of every contract. */
  readonly contractId: string | null;
  readonly only: 'all' | 'locked' | 'withToken';
  /** Part of ログインID or name; '' for all. */
  readonly search: string;
};

/** A piece of a list. */
export type Slice = { readonly offset: number; readonly limit: number };

const LIVING: readonly TokenState[] = ['issued', 'provisioned', 'active'];

/** In the order of ログインID. */
export async function listUsers(db: Db, filter: UserFilter, slice: Slice): Promise<ListedUser[]> {
  return await selectUsers(db, filter)
    .select([
      'users.id',
      'users.contractId',
      'users.loginId',
      'users.name',
      'users.role',
      'users.authMethod',
      'users.registeredMail',
      'users.otpLockedAt',
      'tokens.state as tokenState',
      'tokens.reissueFrom',
    ])
    .orderBy('users.loginId')
    .offset(slice.offset)
    .limit(slice.limit)
    .execute();
}

export async function countUsers(db: Db, filter: UserFilter): Promise<number> {
  const row = await selectUsers(db, filter)
    .select((expression) => expression.fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

// oxlint-disable-next-line typescript/explicit-function-return-type -- kysely's own name for it is a page long
function selectUsers(db: Db, { contractId, only, search }: UserFilter) {
  const part = `%${search.replaceAll(/[%_!]/g, '!$&')}%`;
  return db
    .selectFrom('users')
    .leftJoin('tokens', 'tokens.id', 'users.tokenId')
    .$if(contractId !== null, (query) => query.where('users.contractId', '=', contractId ?? ''))
    .$if(only === 'locked', (query) => query.where('users.otpLockedAt', 'is not', null))
    .$if(only === 'withToken', (query) => query.where('tokens.state', 'in', LIVING))
    .$if(search !== '', (query) =>
      query.where((expression) =>
        expression.or([
          sql<boolean>`users.login_id like ${part} escape '!'`,
          sql<boolean>`users.name like ${part} escape '!'`,
        ]),
      ),
    );
}

/** Rows of one statement: all their values together stay below both engines' limits. */
const ROWS_AT_ONCE = 500;

/** Adds many users. */
export async function insertUsers(db: Db, users: readonly UsersTable[]): Promise<void> {
  for (let start = 0; start < users.length; start += ROWS_AT_ONCE) {
    await db
      .insertInto('users')
      .values(users.slice(start, start + ROWS_AT_ONCE))
      .execute();
  }
}

/** Those of the ログインID that somebody already has. */
export async function findTakenLoginIds(db: Db, loginIds: readonly string[]): Promise<Set<string>> {
  const taken = new Set<string>();
  for (let start = 0; start < loginIds.length; start += ROWS_AT_ONCE) {
    const rows = await db
      .selectFrom('users')
      .select('loginId')
      .where('loginId', 'in', loginIds.slice(start, start + ROWS_AT_ONCE))
      .execute();
    for (const { loginId } of rows) taken.add(loginId);
  }
  return taken;
}
