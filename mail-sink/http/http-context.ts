// What the pages and APIs need of the rest of the sink.
import type { Chaos } from '../mailbox/chaos.ts';
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Traffic } from '../mailbox/traffic.ts';
import type { Resolver } from '../verdicts/resolver-table.ts';

export type HttpContext = {
  readonly mailbox: Mailbox;
  readonly traffic: Traffic;
  readonly chaos: Chaos;
  readonly now: () => Date;
  readonly startedAt: Date;
  readonly acceptDomains: readonly string[];
  readonly basePath: string;
  /** Host names, beside addresses and localhost, under which a browser may ask. */
  readonly hosts: readonly string[];
  /** Origins that may read from another site. */
  readonly origins: readonly string[];
  readonly needsCredentials: boolean;
  readonly checkCredentials: (user: string, password: string) => boolean;
  /** The records as they are now. */
  readonly createResolver: () => Resolver;
  /** Takes a mail in as if it came over SMTP. */
  readonly submit: (letter: SubmittedLetter) => Promise<Submission>;
  /** Passes a kept mail on; null when no relay is configured. */
  readonly release: ((raw: Buffer, from: string, to: readonly string[]) => Promise<void>) | null;
  /** Status of a link; null when its host is not one that may be asked. */
  readonly checkLink: (url: string, follow: boolean) => Promise<LinkStatus | null>;
  readonly onError: (error: unknown) => void;
};

export type SubmittedLetter = {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly raw: Buffer;
};

export type Submission = {
  /** The kept mail's number; null when it could not be kept. */
  readonly id: number | null;
  /** What SMTP would have answered, or null for 250. */
  readonly refusal: string | null;
};

export type LinkStatus = { readonly code: number; readonly status: string };
