// Commands on the outbox, the audit trail and the operators themselves.
import { exportAudit } from '../../flows/operator/audit-trail.ts';
import { readOutbox, retryOutboxMail } from '../../flows/operator/outbox.ts';
import { resetOperator } from '../../flows/operator/reset-operator.ts';
import { listOperators } from '../../store/operators.ts';
import { done, failed, SHELL_OPERATOR, type OperatorCommand } from './operator-command.ts';

const MOST_LISTED = 1000;

export const DESK_COMMANDS: readonly OperatorCommand[] = [
  {
    name: 'outbox',
    usage: 'outbox [waiting|sent|refused]',
    help: "Mails, newest first, with the mail server's last words.",
    words: { least: 0, most: 1 },
    run: async (flow, [wanted]) => {
      const state = (['waiting', 'sent', 'refused'] as const).find((known) => known === wanted);
      if (wanted !== undefined && state === undefined) return failed(`No state "${wanted}"`);
      const mails = await readOutbox(flow, state ?? null, { offset: 0, limit: MOST_LISTED });
      return done(
        ...mails.map((mail) =>
          [mail.id, mail.state, mail.kind, mail.attempts, mail.lastAnswer ?? ''].join(' '),
        ),
      );
    },
  },
  {
    name: 'retry',
    usage: 'retry MAIL_ID',
    help: 'Send a mail again; the running gateway does it within a minute.',
    words: { least: 1, most: 1 },
    run: async (flow, [mailId = '']) =>
      (await retryOutboxMail(flow, { mailId, operatorId: SHELL_OPERATOR }))
        ? done('Its turn is now')
        : failed('It was sent, or its text was erased'),
  },
  {
    name: 'audit',
    usage: 'audit [EVENT] > AUDIT.csv',
    help: 'The audit trail as CSV, of events that begin so; npm run audit:verify checks it.',
    words: { least: 0, most: 1 },
    run: async (flow, [event = '']) => {
      const filter = { event, actor: '', userId: '', from: null, until: null };
      return done((await exportAudit(flow, filter, SHELL_OPERATOR)).trimEnd());
    },
  },
  {
    name: 'operators',
    usage: 'operators',
    help: "The console's accounts.",
    words: { least: 0, most: 0 },
    run: async ({ store }) =>
      done(
        ...(await listOperators(store.db)).map(({ name, role, totpEnrolledAt }) =>
          [name, role, totpEnrolledAt === null ? 'not enrolled' : 'enrolled'].join(' '),
        ),
      ),
  },
  {
    name: 'reset',
    usage: 'reset OPERATOR_NAME',
    help: 'Release an operator; the second factor is enrolled anew at the next login.',
    words: { least: 1, most: 1 },
    run: async (flow, [name = '']) =>
      (await resetOperator(flow, name)) ? done('Reset') : failed(`Cannot find operator "${name}"`),
  },
];
