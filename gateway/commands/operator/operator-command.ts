// One command of `npm run operator`.
import type { FlowContext } from '../../flows/context.ts';
import { findUserByLoginId, type User } from '../../store/users.ts';

export type OperatorCommand = {
  readonly name: string;
  readonly usage: string;
  readonly help: string;
  /** How many words follow the name. */
  readonly words: { readonly least: number; readonly most: number };
  readonly run: (flow: FlowContext, words: readonly string[]) => Promise<CommandResult>;
};

export type CommandResult = { readonly lines: readonly string[]; readonly exitCode: number };

/** Whoever has a shell on the bank's machine; the audit trail names no account then. */
export const SHELL_OPERATOR = 'shell';

export function done(...lines: readonly string[]): CommandResult {
  return { lines, exitCode: 0 };
}

export function failed(...lines: readonly string[]): CommandResult {
  return { lines, exitCode: 1 };
}

/** Acts on the user of a ログインID, or says that there is none. */
export async function withUser(
  flow: FlowContext,
  loginId: string,
  act: (user: User) => Promise<CommandResult>,
): Promise<CommandResult> {
  const user = await findUserByLoginId(flow.store.db, loginId);
  return user === null ? failed(`Cannot find user "${loginId}"`) : await act(user);
}
