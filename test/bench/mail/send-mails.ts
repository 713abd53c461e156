// The load: mails over connections that stay open, each client waiting for every answer.
import { connect, type Socket } from 'node:net';

/** A password notice of about 1 KB, in ISO-2022-JP. */
export function createMail(index: number): Buffer {
  const line = '\x1b$B%o%s%?%$%`%Q%9%o!<%I%"%W%j$N%@%&%s%m!<%IMQ\x1b(BURL';
  return Buffer.from(
    [
      'From: =?ISO-2022-JP?B?GyRCJW8lcyU/JSQlYBsoQg==?= <otp@otp-auth.net>',
      `To: user${index}@docomo.ne.jp`,
      `Subject: =?ISO-2022-JP?B?GyRCJVElOSVvITwlSRsoQg==?= ${index}`,
      'Date: Mon, 23 Nov 2026 10:00:00 +0900',
      `Message-ID: <${index}@otp-auth.net>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=ISO-2022-JP',
      'Content-Transfer-Encoding: 7bit',
      '',
      ...Array.from({ length: 12 }, () => line),
      `http://otp-auth.net/d/${index.toString(36).padStart(8, '0')}`,
      '.',
      '',
    ].join('\r\n'),
    'latin1',
  );
}

/** Sends mails `first` to `first + count - 1`; the mails acknowledged in a second. */
export async function sendMails(
  port: number,
  { first, count, connections }: { first: number; count: number; connections: number },
): Promise<number> {
  let next = first;
  const end = first + count;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      converse(port, () => {
        if (next >= end) return null;
        next += 1;
        return next - 1;
      }),
    ),
  );
  return (count / (performance.now() - started)) * 1000;
}

/** One connection: the mails that `take` gives, until it gives null. */
function converse(port: number, take: () => number | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    const answer = createDialogue(socket, take);
    let rest = '';
    socket.on('data', (chunk: Buffer) => {
      const lines = (rest + chunk.toString('latin1')).split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line.charAt(3) !== '-') answer(line);
      }
    });
    socket.on('error', reject);
    socket.on('close', resolve);
  });
}

/** What to say after each last line of a reply. */
function createDialogue(socket: Socket, take: () => number | null): (line: string) => void {
  let current: number | null = null;
  function begin(): void {
    current = take();
    socket.write(current === null ? 'QUIT\r\n' : 'MAIL FROM:<otp@otp-auth.net>\r\n');
  }
  const steps = [
    () => socket.write(`RCPT TO:<user${current}@docomo.ne.jp>\r\n`),
    () => socket.write('DATA\r\n'),
    () => socket.write(createMail(current ?? 0)),
    begin,
  ];
  let step = -2; // the greeting and the answer to EHLO come first
  return (line) => {
    if (/^[45]/.test(line)) throw new Error(`The server refused: ${line}`);
    if (step === -2) socket.write('EHLO bench\r\n');
    else if (step === -1) begin();
    else if (current === null) socket.end();
    else steps[step]?.();
    step = step === steps.length - 1 ? 0 : step + 1;
  };
}
