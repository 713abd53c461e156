// What a carrier's centre does with one mail for one mailbox.

export type Reason =
  | 'unknown-user'
  | 'mailbox-full'
  | 'line-too-long'
  | 'too-large'
  | 'too-many-lines'
  | 'domain-list'
  | 'url'
  | 'spoofing'
  | 'sender-domain'
  | 'bad-address'
  /** A failure that a tester ordered. */
  | 'injected';

/** The answer on the wire; null stands for 250 and silence. */
export type Answer = { readonly code: number; readonly text: string } | null;

export type Verdict =
  | { readonly kind: 'delivered' }
  | {
      readonly kind: 'undelivered';
      readonly reason: Reason;
      /** For the tester, in Japanese. */
      readonly explanation: string;
      /** What would let the mail through, in Japanese. */
      readonly remedy: string;
      readonly answer: Answer;
    };

/** The reasons a carrier's centre has of its own. */
export type CarrierReason = Exclude<Reason, 'injected'>;
