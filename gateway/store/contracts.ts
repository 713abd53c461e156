// Table `contracts`.
import type { ContractOtp } from '../tokens/contract.ts';
import type { ContractsTable } from './schema.ts';
import type { Db } from './db.ts';

export type Contract = {
  readonly id: string;
  readonly name: string;
  readonly otp: ContractOtp;
};

export async function insertContract(db: Db, contract: ContractsTable): Promise<void> {
  await db.insertInto('contracts').values(contract).execute();
}

export async function findContract(db: Db, id: string): Promise<Contract | null> {
  const row = await db.selectFrom('contracts').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { id: row.id, name: row.name, otp: otpOf(row) };
}

/** Records the application; false where one is already recorded. */
export async function startContractOtp(
  db: Db,
  id: string,
  otp: NonNullable<ContractOtp>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contracts')
    .set({ otpAppliedAt: otp.appliedAt, otpUsableFrom: otp.usableFrom })
    .where('id', '=', id)
    .where('otpAppliedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The two columns as the domain has them. */
export function otpOf(row: Pick<ContractsTable, 'otpAppliedAt' | 'otpUsableFrom'>): ContractOtp {
  if (row.otpAppliedAt === null || row.otpUsableFrom === null) return null;
  return { appliedAt: row.otpAppliedAt, usableFrom: row.otpUsableFrom };
}

/** 解約: no application is on record any more. */
export async function endContractOtp(db: Db, id: string): Promise<void> {
  await db
    .updateTable('contracts')
    .set({ otpAppliedAt: null, otpUsableFrom: null })
    .where('id', '=', id)
    .execute();
}

/** By part of the name, in its order. */
export async function listContracts(
  db: Db,
  search: string,
  slice: { readonly offset: number; readonly limit: number },
): Promise<Contract[]> {
  const rows = await db
    .selectFrom('contracts')
    .selectAll()
    .$if(search !== '', (query) => query.where('name', 'like', `%${search}%`))
    .orderBy('name')
    .orderBy('id')
    .offset(slice.offset)
    .limit(slice.limit)
    .execute();
  return rows.map((row) => ({ id: row.id, name: row.name, otp: otpOf(row) }));
}
