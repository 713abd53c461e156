// One RCPT: refused as the carrier refuses, and then kept as a mail that did not arrive.
import { judgeRecipient } from '../filters/judge-mail.ts';
import type { Verdict } from '../filters/verdict.ts';
import type { Envelope } from '../mailbox/capture.ts';
import { canonicalAddress } from '../message/address.ts';
import type { Soon } from '../when-there.ts';
import { injectedVerdict, type Outcome } from './accept-mail.ts';
import { drawChaos } from '../mailbox/chaos.ts';
import type { SmtpOptions } from './smtp-options.ts';

export type Sender = Pick<Envelope, 'from' | 'client'>;

/** Judges a recipient, `address` as the client wrote it. */
export function acceptRecipient(
  options: SmtpOptions,
  address: string,
  sender: Sender,
): Soon<Outcome> {
  const { mailbox, chaos, draw } = options;
  const code = drawChaos(chaos, 'recipient', draw);
  if (code !== null) return refusal({ code, text: 'Chaos: recipient refused' });
  const struck = mailbox.failures.strike(address, 'rcpt', draw);
  const verdict =
    injectedVerdict(struck) ?? judgeRecipient(address, mailbox.settings.get(address), sender.from);
  const outcome = {
    reply: verdict.kind === 'undelivered' ? verdict.answer : null,
    delayMilliseconds: struck?.delayMilliseconds ?? 0,
    drop: struck?.drop ?? false,
  };
  if (verdict.kind === 'delivered') return outcome;
  return keepRefused(options, address, sender, verdict).then(() => outcome);
}

function refusal(reply: Outcome['reply']): Outcome {
  return { reply, delayMilliseconds: 0, drop: false };
}

/** There is no data yet: what is kept is the envelope and the reason. */
async function keepRefused(
  { mailbox, now, onError }: SmtpOptions,
  address: string,
  sender: Sender,
  verdict: Verdict,
): Promise<void> {
  const delivery = { address, mailbox: canonicalAddress(address), verdict };
  try {
    await mailbox.keep({
      receivedAt: now(),
      state: 'undelivered',
      envelope: { ...sender, deliveries: [delivery] },
      raw: Buffer.alloc(0),
    });
  } catch (error) {
    onError(error); // the refusal stands, whether or not it could be kept
  }
}
