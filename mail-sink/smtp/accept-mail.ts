// One mail after its data: judged for each recipient, kept, and answered as the carriers answer.
import { describeMail, readSource, type Source } from '../filters/mail-facts.ts';
import { judgeMail } from '../filters/judge-mail.ts';
import type { Verdict } from '../filters/verdict.ts';
import type { Delivery, Envelope, MailState } from '../mailbox/capture.ts';
import type { FailureRule } from '../mailbox/failure-rules.ts';
import { canonicalAddress, domainOf } from '../message/address.ts';
import { whenAllThere, whenThere, type Soon } from '../when-there.ts';
import type { Reply } from './reply.ts';
import type { SmtpOptions } from './smtp-options.ts';

export type Letter = {
  readonly from: string;
  /** As the client wrote them. */
  readonly recipients: readonly string[];
  readonly client: Envelope['client'];
  readonly raw: Buffer;
};

export type MailOutcome = Outcome & {
  /** The kept mail's number; null when it could not be kept. */
  readonly id: number | null;
};

export type Outcome = {
  /** Null for 250. */
  readonly reply: Reply | null;
  readonly delayMilliseconds: number;
  readonly drop: boolean;
};

const NO_STORAGE: Reply = { code: 452, text: 'Insufficient system storage' };
const FOREIGN: Reply = { code: 550, text: 'Sender domain not accepted here' };

/** Keeps the mail durably before it answers; a mail that cannot be kept is refused with 452. */
export async function acceptMail(options: SmtpOptions, letter: Letter): Promise<MailOutcome> {
  const { from, client, raw } = letter;
  const source = readSource(raw);
  const struck = findFailure(options, letter);
  const judged = judgeAll(options, letter, source, struck);
  const deliveries = judged instanceof Promise ? await judged : judged;
  const state = stateOf(options, source.headerFrom, deliveries);
  const envelope = { from, deliveries, client };
  let id: number;
  try {
    ({ id } = await options.mailbox.keep({ receivedAt: options.now(), state, envelope, raw }));
  } catch (error) {
    options.onError(error);
    return { id: null, reply: NO_STORAGE, delayMilliseconds: 0, drop: false };
  }
  return {
    id,
    reply: state === 'foreign' && options.foreignMail === 'refuse' ? FOREIGN : replyTo(deliveries),
    delayMilliseconds: struck?.delayMilliseconds ?? 0,
    drop: struck?.drop ?? false,
  };
}

/** The verdict of each recipient's centre, or of the failure that struck. */
function judgeAll(
  { mailbox, isSpoofed }: SmtpOptions,
  { from, client, recipients }: Letter,
  source: Source,
  struck: FailureRule | null,
): Soon<readonly Delivery[]> {
  const facts = describeMail(source, from, () =>
    isSpoofed(domainOf(source.headerFrom), { ...client, from }),
  );
  const injected = injectedVerdict(struck);
  return whenAllThere(
    recipients.map((address) =>
      whenThere(
        injected ?? judgeMail(address, mailbox.settings.get(address), facts),
        (verdict): Delivery => ({ address, mailbox: canonicalAddress(address), verdict }),
      ),
    ),
  );
}

/** The verdict of a failure that refuses or hangs up; null when it only delays. */
export function injectedVerdict(rule: FailureRule | null): Verdict | null {
  if (rule === null || (rule.code === null && !rule.drop)) return null;
  return {
    kind: 'undelivered',
    reason: 'injected',
    explanation: '障害の注入で配信を止めました',
    remedy: '障害の設定を削除してください',
    answer: rule.code === null ? null : { code: rule.code, text: rule.text },
  };
}

function findFailure({ mailbox, draw }: SmtpOptions, letter: Letter): FailureRule | null {
  for (const recipient of letter.recipients) {
    const rule = mailbox.failures.strike(recipient, 'data', draw);
    if (rule !== null) return rule;
  }
  return null;
}

function stateOf(
  { acceptDomains }: SmtpOptions,
  headerFrom: string,
  deliveries: readonly Delivery[],
): MailState {
  if (!deliveries.some(({ verdict }) => verdict.kind === 'delivered')) return 'undelivered';
  const isOwn = acceptDomains.includes('*') || acceptDomains.includes(domainOf(headerFrom));
  return isOwn ? 'delivered' : 'foreign';
}

/** One answer stands for all recipients: a refusal only when every one of them is refused aloud. */
function replyTo(deliveries: readonly Delivery[]): Reply | null {
  let first: Reply | null = null;
  for (const { verdict } of deliveries) {
    if (verdict.kind === 'delivered' || verdict.answer === null) return null;
    first ??= verdict.answer;
  }
  return first;
}
