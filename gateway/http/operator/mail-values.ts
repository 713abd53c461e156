// A mail of the outbox as the console shows it: never its recipient or text, always the mail server's words.
import type { TokenFile } from '../../flows/operator/read-user-file.ts';
import type { TemplateValues } from '../../render.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { MAIL_NAMES, MAIL_STATE_NAMES } from './operator-names.ts';

export function mailValues(mail: TokenFile['mails'][number]): TemplateValues {
  return {
    id: mail.id,
    kind: MAIL_NAMES[mail.kind] ?? mail.kind,
    userUrl: `/operator/users/${mail.userId}`,
    state: MAIL_STATE_NAMES[mail.state],
    attempts: mail.attempts,
    lastAnswer: mail.lastAnswer,
    createdAt: formatJst(mail.createdAt),
    nextAttemptAt: mail.state === 'waiting' ? formatJst(mail.nextAttemptAt) : null,
    mayRetry: mail.state !== 'sent' && mail.contentSealed !== null,
  };
}
