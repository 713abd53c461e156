// The SMTP front: the dialogue is smtp-server's, the answers are the carriers'.
import { setTimeout as delay } from 'node:timers/promises';
import type {
  SMTPServerAddress,
  SMTPServerAuthentication,
  SMTPServerAuthenticationResponse,
  SMTPServerSession,
} from 'smtp-server';
import { acceptMail, type Outcome } from './accept-mail.ts';
import { acceptRecipient, type Sender } from './accept-recipient.ts';
import { drawChaos } from '../mailbox/chaos.ts';
import { incomingDataOf } from './incoming-data.ts';
import { PromptSmtpServer } from './prompt-smtp-server.ts';
import { createDataReceiver, type DataReceiver, type Received } from './receive-data.ts';
import { replyError, type Reply } from './reply.ts';
import type { SmtpOptions } from './smtp-options.ts';
import { whenThere, type Soon } from '../when-there.ts';

type Done = (error?: Error | null) => void;

type Front = {
  readonly server: PromptSmtpServer;
  readonly options: SmtpOptions;
  readonly receiver: DataReceiver;
};

/** Makes the server; the caller lets it listen. */
export function createSmtpServer(options: SmtpOptions): PromptSmtpServer {
  const { limits, mailbox, tls } = options;
  const server: PromptSmtpServer = new PromptSmtpServer({
    name: 'mail-sink',
    logger: false,
    ...tls,
    // Clients that see the offer insist on a certificate they trust; without one it is not made.
    hideSTARTTLS: tls === null,
    size: limits.maxMessageBytes,
    rejectOversized: true,
    lenientAddressParsing: true,
    // A carrier's answer goes out word for word.
    hideENHANCEDSTATUSCODES: true,
    disableReverseLookup: true,
    maxClients: limits.maxClients,
    maxRecipients: limits.maxRecipients,
    socketTimeout: limits.idleSeconds * 1000,
    closeTimeout: 1000,
    authMethods: ['PLAIN', 'LOGIN'],
    authOptional: !options.needsCredentials,
    allowInsecureAuth: true,
    onConnect: (_session, done) => {
      done(chanceError(options.draw() * 100 < options.chaos.disconnectProbability));
    },
    onAuth: (auth, _session, done) => authenticate(options, auth, done),
    onMailFrom: (_address, session, done) => {
      const code = drawChaos(options.chaos, 'sender', options.draw);
      if (code === null) mailbox.senders.add(session);
      done(code === null ? null : replyError({ code, text: 'Chaos: sender refused' }));
    },
    onRcptTo: (address, session, done) => {
      attempt(options, done, () => answerRecipient(front, address, session, done));
    },
    onData: (stream, session, done) => {
      const data = incomingDataOf(stream);
      front.receiver.receive(data, (received) => {
        attempt(options, done, () => answerData(front, received, session, done));
      });
    },
    onClose: (session) => {
      mailbox.senders.delete(session);
    },
  });
  const front: Front = { server, options, receiver: createDataReceiver(limits) };
  // A client that breaks off is its own affair.
  server.on('error', () => undefined);
  return server;
}

/** What is wrong with the sink itself is the operator's to see; the client is told to come again. */
function attempt({ onError }: SmtpOptions, done: Done, work: () => Soon<void>): void {
  function fail(error: unknown): void {
    onError(error);
    done(replyError({ code: 451, text: 'Local error in processing' }));
  }
  try {
    const underWay = work();
    if (underWay instanceof Promise) underWay.catch(fail);
  } catch (error) {
    fail(error);
  }
}

function chanceError(strikes: boolean): Error | null {
  return strikes ? replyError({ code: 421, text: 'Chaos: connection closed' }) : null;
}

function authenticate(
  { chaos, draw, checkCredentials }: SmtpOptions,
  auth: SMTPServerAuthentication,
  done: (error: Error | null | undefined, response?: SMTPServerAuthenticationResponse) => void,
): void {
  const code = drawChaos(chaos, 'authentication', draw);
  const isRight = checkCredentials(auth.username ?? '', auth.password ?? '');
  if (code !== null) done(replyError({ code, text: 'Chaos: authentication refused' }));
  else if (isRight) done(null, { user: auth.username });
  else done(replyError({ code: 535, text: 'Authentication failed' }));
}

function answerRecipient(
  { server, options }: Front,
  { address }: SMTPServerAddress,
  session: SMTPServerSession,
  done: Done,
): Soon<void> {
  return whenThere(acceptRecipient(options, address, senderOf(session)), (outcome) => {
    if (outcome.reply !== null) options.traffic.rejected++;
    return answer(server, session, outcome, done);
  });
}

function answerData(
  front: Front,
  received: Received,
  session: SMTPServerSession,
  done: Done,
): Soon<void> {
  const { server, options } = front;
  if (received.kind === 'mail') return answerMail(front, received.raw, session, done);
  options.mailbox.senders.delete(session);
  const outcome = refuseData(server, session, received);
  if (outcome === null) return;
  options.traffic.rejected++;
  return answer(server, session, outcome, done);
}

async function answerMail(
  { server, options }: Front,
  raw: Buffer,
  session: SMTPServerSession,
  done: Done,
): Promise<void> {
  const { mailbox, traffic } = options;
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const { from, client } = senderOf(session);
  const outcome = await acceptMail(options, { from, client, recipients, raw });
  mailbox.senders.delete(session);
  if (outcome.reply === null) {
    traffic.accepted++;
    traffic.acceptedBytes += raw.length;
  } else {
    traffic.rejected++;
  }
  await answer(server, session, outcome, done);
}

/** Null when there is nobody left to answer. */
function refuseData(
  server: PromptSmtpServer,
  session: SMTPServerSession,
  received: Exclude<Received, { kind: 'mail' }>,
): Outcome | null {
  switch (received.kind) {
    case 'too-large':
      return refusal({ code: 552, text: 'Message exceeds fixed maximum message size' });
    case 'no-room':
      return refusal({ code: 452, text: 'Insufficient system storage' });
    case 'too-slow':
      server.dismiss(session, 'Timeout - closing connection');
      return null;
    case 'cut-off':
      return null;
    default:
      return received satisfies never;
  }
}

function refusal(reply: Reply): Outcome {
  return { reply, delayMilliseconds: 0, drop: false };
}

function answer(
  server: PromptSmtpServer,
  session: SMTPServerSession,
  { reply, delayMilliseconds, drop }: Outcome,
  done: Done,
): Soon<void> {
  function settle(): void {
    if (drop) server.drop(session);
    else done(reply === null ? null : replyError(reply));
  }
  return delayMilliseconds > 0 ? delay(delayMilliseconds).then(settle) : settle();
}

function senderOf(session: SMTPServerSession): Sender {
  const { mailFrom } = session.envelope;
  return {
    from: mailFrom === false ? '' : mailFrom.address,
    client: {
      address: session.remoteAddress,
      helo: session.hostNameAppearsAs,
      isSecure: session.secure,
      user: typeof session.user === 'string' ? session.user : null,
    },
  };
}
