// The SMTP front: the dialogue is smtp-server's, the answers are the carriers'.
import { setTimeout as delay } from 'node:timers/promises';
import type {
  SMTPServerAddress,
  SMTPServerAuthentication,
  SMTPServerAuthenticationResponse,
  SMTPServerSession,
} from 'smtp-server';
import type { Envelope } from '../mailbox/capture.ts';
import { acceptMail, type Outcome } from './accept-mail.ts';
import { acceptRecipient } from './accept-recipient.ts';
import { drawChaos } from '../mailbox/chaos.ts';
import { incomingDataOf, type IncomingData } from './incoming-data.ts';
import { PromptSmtpServer } from './prompt-smtp-server.ts';
import { createDataReceiver, type DataReceiver, type Received } from './receive-data.ts';
import { replyError, type Reply } from './reply.ts';
import type { SmtpOptions } from './smtp-options.ts';

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
      answerRecipient(front, address, session, done).catch(fail(options, done));
    },
    onData: (stream, session, done) => {
      answerData(front, incomingDataOf(stream), session, done).catch(fail(options, done));
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
function fail({ onError }: SmtpOptions, done: Done): (error: unknown) => void {
  return (error) => {
    onError(error);
    done(replyError({ code: 451, text: 'Local error in processing' }));
  };
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

async function answerRecipient(
  { server, options }: Front,
  address: SMTPServerAddress,
  session: SMTPServerSession,
  done: Done,
): Promise<void> {
  const outcome = await acceptRecipient(options, address.address, senderOf(session));
  if (outcome.reply !== null) options.traffic.rejected++;
  await answer(server, session, outcome, done);
}

async function answerData(
  { server, options, receiver }: Front,
  data: IncomingData,
  session: SMTPServerSession,
  done: Done,
): Promise<void> {
  const { from, client } = senderOf(session);
  const recipients = session.envelope.rcptTo.map(({ address }) => address);
  const received = await receiver.receive(data);
  if (received.kind !== 'mail') options.mailbox.senders.delete(session);
  const outcome =
    received.kind === 'mail'
      ? await acceptMail(options, { from, recipients, client, raw: received.raw })
      : refuseData(server, session, received);
  options.mailbox.senders.delete(session);
  if (outcome === null) return;
  count(options, outcome, received);
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

async function answer(
  server: PromptSmtpServer,
  session: SMTPServerSession,
  { reply, delayMilliseconds, drop }: Outcome,
  done: Done,
): Promise<void> {
  if (delayMilliseconds > 0) await delay(delayMilliseconds);
  if (drop) server.drop(session);
  else done(reply === null ? null : replyError(reply));
}

function count({ traffic }: SmtpOptions, { reply }: Outcome, received: Received): void {
  if (reply !== null) {
    traffic.rejected++;
  } else if (received.kind === 'mail') {
    traffic.accepted++;
    traffic.acceptedBytes += received.raw.length;
  }
}

function senderOf(session: SMTPServerSession): Pick<Envelope, 'from' | 'client'> {
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
