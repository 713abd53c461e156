// What the SMTP front needs from the rest of the sink, and how far it lets clients go.
import type { Mailbox } from '../mailbox/mailbox.ts';
import type { Chaos } from '../mailbox/chaos.ts';
import type { Traffic } from '../mailbox/traffic.ts';

export type SmtpLimits = {
  /** Largest mail in bytes, told to clients as SIZE. */
  readonly maxMessageBytes: number;
  /** Bytes of mails being received at one time, over all clients. */
  readonly maxBytesUnderWay: number;
  readonly maxClients: number;
  readonly maxRecipients: number;
  /** Time a client may say nothing. */
  readonly idleSeconds: number;
  /** Time the data of one mail may take. */
  readonly dataSeconds: number;
};

export type SmtpOptions = {
  readonly mailbox: Mailbox;
  readonly limits: SmtpLimits;
  readonly traffic: Traffic;
  readonly chaos: Chaos;
  /** Domains of the header From that are captured for; `*` stands for every domain. */
  readonly acceptDomains: readonly string[];
  /** What happens to deliverable mail from another domain. */
  readonly foreignMail: 'report' | 'refuse';
  /** Whether clients must authenticate; others may, and `checkCredentials` then decides too. */
  readonly needsCredentials: boolean;
  readonly checkCredentials: (user: string, password: string) => boolean;
  /** PEM texts; null for the library's test certificate. */
  readonly tls: { readonly key: string; readonly cert: string } | null;
  readonly now: () => Date;
  /** Numbers from 0 up to 1. */
  readonly draw: () => number;
  /** Whether SPF of the domain refuses that client. */
  readonly isSpoofed: (domain: string, client: SmtpClient) => Promise<boolean>;
  readonly onError: (error: unknown) => void;
};

export type SmtpClient = { readonly address: string; readonly helo: string; readonly from: string };
