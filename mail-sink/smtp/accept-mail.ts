// One mail after its data: judged for each recipient, kept, and answered as the carriers answer.
import { describeMail, readSource, type MailFacts } from '../filters/mail-facts.ts';
import { judgeMail } from '../filters/judge-mail.ts';
import type { Verdict } from '../filters/verdict.ts';
import type { Capture, Delivery, Envelope, MailState } from '../mailbox/capture.ts';
import type { FailureRule } from '../mailbox/failure-rules.ts';
import { canonicalAddress, domainOf } from '../message/address.ts';
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
  const source = readSource(letter.raw);
  const { client, from } = letter;
  const facts = describeMail(source, from, () =>
    options.isSpoofed(domainOf(source.headerFrom), { ...client, from }),
  );
  const struck = findFailure(options, letter);
  const deliveries = await Promise.all(
    letter.recipients.map((address) => deliver(options, address, facts, struck)),
  );
  const state = stateOf(options, source.headerFrom, deliveries);
  const id = await keep(options, {
    receivedAt: options.now(),
    state,
    envelope: { from: letter.from, deliveries, client: letter.client },
    raw: letter.raw,
  });
  if (id === null) return { id, reply: NO_STORAGE, delayMilliseconds: 0, drop: false };
  return {
    id,
    reply: state === 'foreign' && options.foreignMail === 'refuse' ? FOREIGN : replyTo(deliveries),
    delayMilliseconds: struck?.delayMilliseconds ?? 0,
    drop: struck?.drop ?? false,
  };
}

async function keep({ mailbox, onError }: SmtpOptions, capture: Capture): Promise<number | null> {
  try {
    return (await mailbox.keep(capture)).id;
  } catch (error) {
    onError(error);
    return null;
  }
}

async function deliver(
  { mailbox }: SmtpOptions,
  address: string,
  facts: MailFacts,
  struck: FailureRule | null,
): Promise<Delivery> {
  const verdict =
    injectedVerdict(struck) ?? (await judgeMail(address, mailbox.settings.get(address), facts));
  return { address, mailbox: canonicalAddress(address), verdict };
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
