// A real SMTP server that keeps what it gets and answers as it is told.
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type ReceivedMail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
};

export type SmtpAnswer = { readonly code: number; readonly text: string };

export type PostOffice = {
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** Refusals at RCPT TO and at the end of DATA; none at first. */
  readonly answers: { rcpt?: SmtpAnswer; data?: SmtpAnswer };
  /** Resolves when a mail to this address has come. */
  readonly arrival: (to: string) => Promise<ReceivedMail>;
  readonly close: () => Promise<void>;
};

export async function startPostOffice(): Promise<PostOffice> {
  const received: ReceivedMail[] = [];
  const answers: PostOffice['answers'] = {};
  const arrivals = new EventEmitter();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    lenientAddressParsing: true,
    onRcptTo: (_address, _session, callback) => callback(errorOf(answers.rcpt)),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const to = rcptTo.map(({ address }) => address);
        if (answers.data === undefined) received.push({ from, to, raw: Buffer.concat(chunks) });
        callback(errorOf(answers.data));
        arrivals.emit('mail');
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;

  async function arrival(to: string): Promise<ReceivedMail> {
    for (;;) {
      const mail = received.find((candidate) => candidate.to.includes(to));
      if (mail !== undefined) return mail;
      await once(arrivals, 'mail');
    }
  }

  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answers,
    arrival,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function errorOf(answer: SmtpAnswer | undefined): Error | null {
  if (answer === undefined) return null;
  return Object.assign(new Error(answer.text), { responseCode: answer.code });
}
