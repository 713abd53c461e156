// SMTP by hand, for dialogues that no mail library would hold.
import { connect, type Socket } from 'node:net';

export type SmtpClient = {
  readonly greeting: string;
  /** Sends a line and gives the last line of the reply. */
  readonly say: (line: string) => Promise<string>;
  /** Sends bytes as they are. */
  readonly write: (bytes: string | Buffer) => void;
  /** The last line of the next reply; rejects when the server hangs up. */
  readonly reply: () => Promise<string>;
  readonly socket: Socket;
  readonly end: () => void;
};

/** Connects and reads the greeting. */
export async function connectSmtp(port: number): Promise<SmtpClient> {
  const socket = connect(port, '127.0.0.1');
  socket.setNoDelay(true);
  const replies = readReplies(socket);
  const greeting = await replies();
  return {
    greeting,
    say: (line) => {
      socket.write(`${line}\r\n`);
      return replies();
    },
    write: (bytes) => {
      socket.write(bytes);
    },
    reply: replies,
    socket,
    end: () => socket.destroy(),
  };
}

/** Says all that comes before the data of one mail. */
export async function beginData(client: SmtpClient, from: string, to: string): Promise<string> {
  await client.say('EHLO test');
  await client.say(`MAIL FROM:<${from}>`);
  const accepted = await client.say(`RCPT TO:<${to}>`);
  return accepted.startsWith('250') ? client.say('DATA') : accepted;
}

/** Sends one mail; the last reply. `raw` has CRLF line ends and no dot at a line's beginning. */
export async function sendRaw(
  port: number,
  raw: string | Buffer,
  { from = 'otp@otp-auth.net', to = 'taro@docomo.ne.jp' } = {},
): Promise<string> {
  const client = await connectSmtp(port);
  try {
    const ready = await beginData(client, from, to);
    if (!ready.startsWith('354')) return ready;
    client.write(raw);
    client.write('\r\n.\r\n');
    return await client.reply();
  } finally {
    client.end();
  }
}

/** A mail as the bank sends it, its text in Japanese. */
export function sampleMail(
  fields: Readonly<Record<string, string>> = {},
  text = SAMPLE_TEXT,
): string {
  const headers = {
    From: 'otp@otp-auth.net',
    To: 'taro@docomo.ne.jp',
    Subject: '=?UTF-8?B?44Ov44Oz44K/44Kk44Og44OR44K544Ov44O844OJ?=',
    'Content-Type': 'text/plain; charset=utf-8',
    ...fields,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${text}`;
}

const SAMPLE_TEXT = 'ダウンロード用URL\r\nhttp://otp-auth.net/d/abc\r\n';

function readReplies(socket: Socket): () => Promise<string> {
  const lines: string[] = [];
  const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  let rest = '';
  let isClosed = false;
  socket.on('data', (chunk: Buffer) => {
    const pieces = (rest + chunk.toString('latin1')).split('\r\n');
    rest = pieces.pop() ?? '';
    for (const line of pieces.filter((piece) => /^\d{3}(?: |$)/.test(piece))) {
      const next = waiting.shift();
      if (next === undefined) lines.push(line);
      else next.resolve(line);
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    isClosed = true;
    for (const { reject } of waiting) reject(new Error('The server hung up'));
  });
  return () =>
    new Promise((resolve, reject) => {
      const line = lines.shift();
      if (line !== undefined) resolve(line);
      else if (isClosed) reject(new Error('The server hung up'));
      else waiting.push({ resolve, reject });
    });
}
