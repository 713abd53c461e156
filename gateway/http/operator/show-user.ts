// The page of one user's file.
import { AUTH_METHOD_WORDS } from '../../flows/operator/csv/parse-users.ts';
import { operatorNames } from '../../flows/operator/read-contract-file.ts';
import {
  readUserFile,
  type TokenFile,
  type UserFile,
} from '../../flows/operator/read-user-file.ts';
import type { TemplateValues } from '../../render.ts';
import { AUTH_STATE_NAMES } from '../bank/admin/auth-state-names.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { ROLE_NAMES } from '../bank/role-names.ts';
import { formValues } from './form-values.ts';
import { mailValues } from './mail-values.ts';
import { DELIVERY_NAMES, TICKET_STATE_NAMES, TOKEN_STATE_NAMES } from './operator-names.ts';
import type { OperatorContext, OperatorSite } from './operator-site.ts';
import { showConsoleMessage, showConsolePage, type ConsoleValues } from './show-console-page.ts';

/** Answers with the file of the user in the address. */
export async function showUser(
  context: OperatorContext,
  site: OperatorSite,
  values: Partial<ConsoleValues>,
): Promise<Response> {
  const file = await readUserFile(site.flow, context.req.param('id') ?? '');
  if (file === null) {
    const missing = { title: '利用者が見つかりません', text: '一覧から選び直してください。' };
    return showConsoleMessage(context, site, { ...missing, status: 404 });
  }
  return showConsolePage(context, site, 'user', {
    ...values,
    title: `${file.user.loginId}　${file.user.name}`,
    url: `/operator/users/${file.user.id}`,
    contractUrl: `/operator/contracts/${file.user.contractId}`,
    contractName: file.contract?.name ?? '',
    user: standing(file),
    tokens: file.tokens.map(tokenValues),
    certificates: file.certificates.map(({ fingerprint, notAfter, revokedAt }) => ({
      fingerprint,
      notAfter: formatJst(notAfter),
      revokedAt: revokedAt === null ? null : formatJst(revokedAt),
    })),
    forms: formValues(file.forms, await operatorNames(site.flow)),
  });
}

function standing(file: UserFile): TemplateValues {
  const { user, state, confirmationMisses, isConfirmationLocked, hasToken } = file;
  return {
    id: user.id,
    roleName: ROLE_NAMES[user.role],
    authMethod: AUTH_METHOD_WORDS[user.authMethod],
    registeredMail: user.registeredMail,
    state: AUTH_STATE_NAMES[state],
    hasToken,
    isLocked: user.otpLockedAt !== null,
    lockedAt: user.otpLockedAt === null ? null : formatJst(user.otpLockedAt),
    misses: user.otpMisses,
    isRegistered: user.confirmationPasswordHash !== null,
    confirmationMisses,
    isConfirmationLocked,
  };
}

function tokenValues({ token, ticket, deliveries, mails }: TokenFile): TemplateValues {
  return {
    id: token.id,
    state: TOKEN_STATE_NAMES[token.state],
    history: [
      ['発行', token.issuedAt],
      ['初期設定', token.provisionedAt],
      ['認証確認', token.activatedAt],
      ['終了', token.endedAt],
      ['(再)発行できる日時', token.reissueFrom],
    ].flatMap(([label, at]) => (typeof at === 'number' ? [{ label, at: formatJst(at) }] : [])),
    serial: token.serialHex,
    driftSteps: token.driftSteps,
    ticket:
      ticket === null
        ? null
        : {
            state: TICKET_STATE_NAMES[ticket.state],
            tries: ticket.tries,
            expiresAt: formatJst(ticket.expiresAt),
          },
    deliveries: deliveries.map(({ event, lastAt, times, carrier, model, code }) => ({
      event: DELIVERY_NAMES[event],
      lastAt: formatJst(lastAt),
      times,
      phone: [carrier, model ?? ''].join(' ').trim(),
      code,
    })),
    mails: mails.map(mailValues),
  };
}
