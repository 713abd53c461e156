// A captured mail as people and programs read it.
import type { Address } from './address.ts';

export type Attachment = {
  readonly partId: string;
  readonly fileName: string;
  readonly contentType: string;
  readonly contentId: string;
  readonly isInline: boolean;
  readonly content: Buffer;
};

export type Message = {
  /** Decoded and free of control characters, in the order of the source. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** Without angle brackets; empty when there is none. */
  readonly messageId: string;
  readonly from: Address | null;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  readonly replyTo: readonly Address[];
  readonly subject: string;
  readonly date: Date | null;
  readonly charset: string | null;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** What could not be read as the mail declares it, for people, in Japanese. */
  readonly problems: readonly string[];
};
