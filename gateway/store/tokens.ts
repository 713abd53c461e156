// Table `tokens`: one row for each issue. A change of state is one compare-and-set.
import { statesBefore, type TokenMove, type TokenState } from '../tokens/token-state.ts';
import type { TokensTable } from './schema.ts';
import type { Db } from './db.ts';

export type Token = Readonly<TokensTable>;

export type NewToken = Pick<Token, 'id' | 'userId' | 'issuedAt' | 'serialHex' | 'periodSeconds'>;

export async function insertToken(db: Db, token: NewToken): Promise<void> {
  await db
    .insertInto('tokens')
    .values({
      ...token,
      state: 'issued',
      provisionedAt: null,
      activatedAt: null,
      endedAt: null,
      reissueFrom: null,
      seedSealed: null,
      lastStep: null,
      driftSteps: 0,
      handsetOffsetSeconds: 0,
      provisionings: 0,
    })
    .execute();
}

export async function findToken(db: Db, id: string): Promise<Token | null> {
  const row = await db.selectFrom('tokens').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export type Provisioning = {
  readonly at: number;
  readonly seedSealed: string;
  readonly handsetOffsetSeconds: number;
  /** How many provisionings there may be, this one included. */
  readonly limit: number;
};

/** issued or provisioned → provisioned with a new seed; false where the state or the limit forbids. */
export async function provisionToken(
  db: Db,
  id: string,
  provisioning: Provisioning,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('tokens')
    .set((expression) => ({
      state: 'provisioned',
      provisionedAt: provisioning.at,
      seedSealed: provisioning.seedSealed,
      handsetOffsetSeconds: provisioning.handsetOffsetSeconds,
      provisionings: expression('provisionings', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', 'in', statesBefore('provision'))
    .where('provisionings', '<', provisioning.limit)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type Ending = {
  readonly at: number;
  readonly reissueFrom: number | null;
};

/** Ends a token by revocation or by a newer issue; its seed is erased. False where the state forbids. */
export async function endToken(
  db: Db,
  id: string,
  move: Extract<TokenMove, 'revoke' | 'supersede'>,
  ending: Ending,
): Promise<boolean> {
  const state: TokenState = move === 'revoke' ? 'revoked' : 'superseded';
  const { numUpdatedRows } = await db
    .updateTable('tokens')
    .set({ state, endedAt: ending.at, reissueFrom: ending.reissueFrom, seedSealed: null })
    .where('id', '=', id)
    .where('state', 'in', statesBefore(move))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Every token a user ever had, newest first. */
export async function listTokensOf(db: Db, userId: string): Promise<Token[]> {
  return await db
    .selectFrom('tokens')
    .selectAll()
    .where('userId', '=', userId)
    .orderBy('issuedAt', 'desc')
    .execute();
}

/** The newest tokens of a contract's users that could still be used or set up. */
export async function listLivingTokens(
  db: Db,
  contractId: string,
): Promise<{ readonly tokenId: string; readonly userId: string }[]> {
  return await db
    .selectFrom('users')
    .innerJoin('tokens', 'tokens.id', 'users.tokenId')
    .select(['tokens.id as tokenId', 'users.id as userId'])
    .where('users.contractId', '=', contractId)
    .where('tokens.state', 'in', statesBefore('revoke'))
    .execute();
}
