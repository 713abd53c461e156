// SMTP out. The outcome is a value: the caller's outbox decides what to keep, to try again and to tell.
import nodemailer from 'nodemailer';
import { z } from 'zod';

export type OutgoingMail = {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
};

export type SendOutcome =
  | { readonly kind: 'sent'; readonly answer: string }
  /** The server will never take it, in its own words. */
  | { readonly kind: 'refused'; readonly answer: string }
  /** Not now: the server says so, or cannot be reached. */
  | { readonly kind: 'later'; readonly answer: string };

export type Mailer = {
  readonly send: (mail: OutgoingMail) => Promise<SendOutcome>;
  readonly close: () => void;
};

export type DkimKey = {
  readonly domain: string;
  readonly selector: string;
  /** PEM */
  readonly privateKey: string;
};

export type MailerOptions = {
  /** smtp://host:port or smtps://user:password@host:port */
  readonly url: string;
  readonly dkim: DkimKey | null;
};

const MAX_ANSWER_LENGTH = 500;
const TIMEOUT_MS = 30_000;

/** Opens nothing until the first mail; connections are kept for the next ones. */
export function createMailer(options: MailerOptions): Mailer {
  const transport = nodemailer.createTransport({
    url: options.url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(options.dkim === null ? {} : { dkim: dkimOptions(options.dkim) }),
  });
  return {
    send: async (mail) => {
      const message = {
        envelope: { from: mail.from, to: [mail.to] },
        raw: Buffer.from(mail.raw),
      };
      try {
        const { response } = await transport.sendMail(message);
        return { kind: 'sent', answer: shorten(response) };
      } catch (error) {
        return failure(error);
      }
    },
    close: () => {
      transport.close();
    },
  };
}

function dkimOptions(key: DkimKey): object {
  return { domainName: key.domain, keySelector: key.selector, privateKey: key.privateKey };
}

const SMTP_ERROR = z.object({
  message: z.string(),
  code: z.string().optional(),
  response: z.string().optional(),
  responseCode: z.number().optional(),
});

/** Only a 5xx to the recipient or to the message is for good; one to the greeting or the login is our own trouble. */
function failure(error: unknown): SendOutcome {
  const parsed = SMTP_ERROR.safeParse(error);
  if (!parsed.success) throw error;
  const { code, response, responseCode, message } = parsed.data;
  const isOverThisMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isFinal = isOverThisMail && responseCode !== undefined && responseCode >= 500;
  return { kind: isFinal ? 'refused' : 'later', answer: shorten(response ?? message) };
}

function shorten(answer: string): string {
  return answer.replaceAll(/[^\x20-\x7e]+/g, ' ').slice(0, MAX_ANSWER_LENGTH);
}
