// What is kept of a capture beside its bytes: one JSON text, written and read in one place.
import type { Verdict } from '../filters/verdict.ts';
import type { Capture, Delivery, Envelope, KeptCapture, MailState } from './capture.ts';
import type { Row } from './database.ts';

type Facts = {
  readonly receivedAt: number;
  readonly state: MailState;
  readonly envelope: Envelope;
};

const quote = JSON.stringify as (value: string | boolean | null) => string;
const DELIVERED = quoteVerdict({ kind: 'delivered' });

/** The text of the column `facts`; put together by hand, for JSON.stringify of the whole takes twice as long. */
export function formatFacts({ receivedAt, state, envelope }: Capture): string {
  const { from, deliveries, client } = envelope;
  const { address, helo, isSecure, user } = client;
  return (
    `{"receivedAt":${receivedAt.getTime()},"state":"${state}","envelope":{"from":${quote(from)},` +
    `"deliveries":[${deliveries.map(formatDelivery).join(',')}],"client":{"address":${quote(address)},` +
    `"helo":${quote(helo)},"isSecure":${isSecure},"user":${quote(user)}}}}`
  );
}

function formatDelivery({ address, mailbox, verdict }: Delivery): string {
  const outcome = verdict.kind === 'delivered' ? DELIVERED : quoteVerdict(verdict);
  return `{"address":${quote(address)},"mailbox":${quote(mailbox)},"verdict":${outcome}}`;
}

function quoteVerdict(verdict: Verdict): string {
  return JSON.stringify(verdict);
}

/** A row of `id`, `facts`, `raw` and `size` (the whole mail's, where `raw` is its beginning). */
export function toCapture(row: Row): KeptCapture & { readonly size: number } {
  const facts = JSON.parse(String(row['facts'])) as Facts;
  const raw = row['raw'];
  return {
    id: Number(row['id']),
    receivedAt: new Date(facts.receivedAt),
    state: facts.state,
    envelope: facts.envelope,
    size: Number(row['size']),
    raw: Buffer.isBuffer(raw) ? raw : Buffer.alloc(0),
  };
}
