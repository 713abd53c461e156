// What is kept of a capture beside its bytes: one JSON text, written and read in one place.
import type { Capture, Envelope, KeptCapture, MailState } from './capture.ts';
import type { Row } from './database.ts';

type Facts = {
  readonly receivedAt: number;
  readonly state: MailState;
  readonly envelope: Envelope;
};

/** The text of the column `facts`. */
export function formatFacts({ receivedAt, state, envelope }: Capture): string {
  const facts: Facts = { receivedAt: receivedAt.getTime(), state, envelope };
  return JSON.stringify(facts);
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
