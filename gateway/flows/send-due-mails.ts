// Empties the outbox (requirements H1, H2): each mail is claimed, composed, handed to the mail server, and what the
// server said is kept. A mail is sent twice only where the server's answer was lost.
import { composeMail } from '../mail/compose-mail.ts';
import type { Mailer, SendOutcome } from '../mail/mailer.ts';
import { renderMail } from '../mail/render-mail.ts';
import { claimMail, findDueMails, recordMailResult, type OutboxRow } from '../store/outbox.ts';
import { formatJst } from '../tokens/format-jst.ts';
import { ceilToMinute } from '../tokens/jst.ts';
import type { FlowBase } from './context.ts';
import type { MailContent } from './mail-kinds.ts';
import { readMailContent } from './write-mail.ts';

export type MailOffice = {
  readonly mailer: Mailer;
  /** Fills a mail's template. */
  readonly render: Parameters<typeof renderMail>[0];
  /** The sender, at the domain that users allow (D1). */
  readonly from: string;
  /** The origin of the link in the mail. */
  readonly downloadOrigin: string;
};

const MAILS_AT_ONCE = 20;
const FIRST_DELAY_MS = 15_000;
const LONGEST_DELAY_MS = 3_600_000;
/** About a day of growing delays: a link's life. */
const MOST_ATTEMPTS = 30;

/** Tries every mail whose turn has come, once; returns how many were tried. */
export async function sendDueMails(context: FlowBase, office: MailOffice): Promise<number> {
  const { db } = context.store;
  const due = await findDueMails(db, context.clock(), MAILS_AT_ONCE);
  let tried = 0;
  for (const row of due) {
    if (!(await claimMail(db, row, context.clock() + delayAfter(row.attempts)))) continue;
    tried += 1;
    const outcome = await sendMail(context, office, row);
    await recordMailResult(db, row.id, {
      state: stateAfter(outcome, row.attempts + 1),
      answer: outcome.answer,
      at: context.clock(),
    });
  }
  return tried;
}

function delayAfter(attempts: number): number {
  return Math.min(FIRST_DELAY_MS * 2 ** attempts, LONGEST_DELAY_MS);
}

function stateAfter(outcome: SendOutcome, attempts: number): OutboxRow['state'] {
  if (outcome.kind === 'later') return attempts < MOST_ATTEMPTS ? 'waiting' : 'refused';
  return outcome.kind;
}

async function sendMail(
  context: FlowBase,
  office: MailOffice,
  row: OutboxRow,
): Promise<SendOutcome> {
  const content = readMailContent(context, row);
  if (content === null) return { kind: 'refused', answer: 'The content was erased' };
  const { from } = office;
  const domain = from.slice(from.indexOf('@') + 1);
  const raw = composeMail({
    from,
    to: content.to,
    ...renderMail(office.render, content.mail.kind, templateValues(context, office, content)),
    date: new Date(context.clock()),
    messageId: `${row.id}@${domain}`,
  });
  return await office.mailer.send({ from, to: content.to, raw });
}

/** What the template of each kind is told; times are Japan's. */
function templateValues(
  context: FlowBase,
  office: MailOffice,
  { mail }: MailContent,
): Readonly<Record<string, string>> {
  const shared = { serviceName: context.institution.serviceName };
  switch (mail.kind) {
    case 'download': {
      const url = `${office.downloadOrigin}/d/${mail.capability}`;
      return { ...shared, url, expiresAt: formatJst(mail.expiresAt) };
    }
    case 'set-up':
      return { ...shared, expiresAt: formatJst(mail.expiresAt) };
    case 'revoked':
      return {
        ...shared,
        at: formatJst(mail.at),
        reissueFrom: formatJst(ceilToMinute(mail.reissueFrom)),
      };
    case 'issued':
    case 'confirmed':
    case 'locked':
    case 'replayed':
    case 'reactivated':
    case 'ticket-dead':
      return { ...shared, at: formatJst(mail.at) };
  }
}
