// Commands on one user: the file, releases, revocation.
import {
  releaseConfirmation,
  releaseLogin,
  releaseOtpLock,
  revokeOnRequest,
  type UserRequest,
} from '../../flows/operator/act-on-user.ts';
import type { FlowContext } from '../../flows/context.ts';
import { readUserFile } from '../../flows/operator/read-user-file.ts';
import {
  done,
  failed,
  SHELL_OPERATOR,
  withUser,
  type CommandResult,
  type OperatorCommand,
} from './operator-command.ts';

type Act = (flow: FlowContext, request: UserRequest) => Promise<CommandResult>;

/** `NAME LOGIN_ID ASKED_BY` */
function userCommand(name: string, help: string, act: Act): OperatorCommand {
  return {
    name,
    usage: `${name} LOGIN_ID ASKED_BY`,
    help,
    words: { least: 2, most: 2 },
    run: (flow, [loginId = '', askedBy = '']) =>
      withUser(flow, loginId, ({ id: userId }) =>
        act(flow, { userId, askedBy, operatorId: SHELL_OPERATOR }),
      ),
  };
}

export const USER_COMMANDS: readonly OperatorCommand[] = [
  {
    name: 'show',
    usage: 'show LOGIN_ID',
    help: "A user's standing and tokens, as JSON.",
    words: { least: 1, most: 1 },
    run: (flow, [loginId = '']) =>
      withUser(flow, loginId, async ({ id }) => {
        const file = await readUserFile(flow, id);
        return file === null ? failed('Cannot find the user') : done(...describe(file));
      }),
  },
  userCommand('release-otp', "Release a user's lock, the master's own included.", async (...at) => {
    const { kind } = await releaseOtpLock(...at);
    return kind === 'unlocked' ? done('Released') : failed('The user is not locked');
  }),
  userCommand('release-confirmation', "Release a user's 確認用パスワード.", async (...at) =>
    (await releaseConfirmation(...at)) ? done('Released') : failed('It is not locked'),
  ),
  userCommand('release-login', 'Give a user a new first password.', async (...at) => {
    const password = await releaseLogin(...at);
    return password === null ? failed('Cannot find the user') : done(password);
  }),
  userCommand('revoke', "Revoke a user's token, such as a lost phone's.", async (...at) => {
    const outcome = await revokeOnRequest(...at);
    if (outcome.kind !== 'revoked') return failed('The user has no token to revoke');
    return done(`Revoked; to be issued anew from ${new Date(outcome.reissueFrom).toISOString()}`);
  }),
];

type File = NonNullable<Awaited<ReturnType<typeof readUserFile>>>;

/** No hashes, no seeds. */
function describe({ user, contract, state, confirmationMisses, tokens }: File): string[] {
  const { id, loginId, name, role, authMethod, otpMisses } = user;
  const shown = {
    id,
    loginId,
    name,
    role,
    authMethod,
    contract: contract?.name ?? null,
    state,
    otpMisses,
    confirmationMisses,
    tokens: tokens.map(({ token, ticket, mails }) => ({
      id: token.id,
      state: token.state,
      issuedAt: new Date(token.issuedAt).toISOString(),
      ticket: ticket === null ? null : { state: ticket.state, tries: ticket.tries },
      mails: mails.map(({ kind, state: sent, lastAnswer }) => ({ kind, state: sent, lastAnswer })),
    })),
  };
  return [JSON.stringify(shown, null, 2)];
}
