// What the console shows of contracts: the list, and one with its users and the forms received.
import { findContract, listContracts, type Contract } from '../../store/contracts.ts';
import { listOperators } from '../../store/operators.ts';
import { listPaperForms, type PaperForm } from '../../store/paper-forms.ts';
import { countUsers, listUsers, type ListedUser, type Slice } from '../../store/user-lists.ts';
import type { FlowContext } from '../context.ts';

export type ContractFile = {
  readonly contract: Contract;
  readonly users: readonly ListedUser[];
  readonly userCount: number;
  readonly forms: readonly PaperForm[];
};

export type ContractQuery = {
  readonly contractId: string;
  readonly search: string;
  readonly slice: Slice;
};

/** By part of the name. */
export async function findContracts(
  { store: { db } }: FlowContext,
  search: string,
  slice: Slice,
): Promise<Contract[]> {
  return await listContracts(db, search, slice);
}

/** The contract with one piece of its users, or null where there is none such. */
export async function readContractFile(
  { store: { db } }: FlowContext,
  { contractId, search, slice }: ContractQuery,
): Promise<ContractFile | null> {
  const contract = await findContract(db, contractId);
  if (contract === null) return null;
  const filter = { contractId, only: 'all', search } as const;
  return {
    contract,
    users: await listUsers(db, filter, slice),
    userCount: await countUsers(db, filter),
    forms: await listPaperForms(db, { contractId }),
  };
}

/** Users of every contract, by part of ログインID or name: whom somebody on the telephone asks about. */
export async function findUsers(
  { store: { db } }: FlowContext,
  search: string,
  slice: Slice,
): Promise<ListedUser[]> {
  return await listUsers(db, { contractId: null, only: 'all', search }, slice);
}

/** Operators' names by their ids. */
export async function operatorNames({ store: { db } }: FlowContext): Promise<Map<string, string>> {
  return new Map((await listOperators(db)).map(({ id, name }) => [id, name]));
}
