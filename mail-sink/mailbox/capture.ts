// A mail as it came over the wire, with what the carriers' centres decided.
import type { Verdict } from '../filters/verdict.ts';

/**
 * `foreign`: deliverable, but its header From is of no domain this sink captures for.
 * `undelivered`: no recipient's centre let it through.
 */
export type MailState = 'delivered' | 'undelivered' | 'foreign';

export type Delivery = {
  /** As the client wrote it. */
  readonly address: string;
  /** Its identity: the mailbox it is of. */
  readonly mailbox: string;
  readonly verdict: Verdict;
};

export type Envelope = {
  readonly from: string;
  readonly deliveries: readonly Delivery[];
  readonly client: {
    readonly address: string;
    readonly helo: string;
    readonly isSecure: boolean;
    readonly user: string | null;
  };
};

export type Capture = {
  readonly receivedAt: Date;
  readonly state: MailState;
  readonly envelope: Envelope;
  /** Empty when the mail was refused before its data. */
  readonly raw: Buffer;
};

export type KeptCapture = Capture & { readonly id: number };
