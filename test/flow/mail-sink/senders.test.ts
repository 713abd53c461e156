// The programs people send test mail with, each captured alike.
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createTransport } from 'nodemailer';
import { describe, expect, test } from 'vitest';
import { startTestSink, type TestSink } from '../../support/mail-sink.ts';
import { findProgram } from '../../support/setup/find-program.ts';
import { CURL, PYTHON, SWAKS } from '../../support/setup/requirements.ts';

const run = promisify(execFile);

const FROM = 'otp@otp-auth.net';
const TO = 'a..b.@docomo.ne.jp';
const RAW = [
  `From: ${FROM}`,
  `To: ${TO}`,
  'Subject: =?ISO-2022-JP?B?GyRCJVElOSVvITwlSRsoQg==?=',
  'Content-Type: text/plain; charset=ISO-2022-JP',
  '',
  '\x1b$B%Q%9%o!<%I\x1b(B',
  '.a line that begins with a dot',
  'http://otp-auth.net/d/abc',
  '',
].join('\r\n');

const SMTPLIB = `
import smtplib, sys
with smtplib.SMTP('127.0.0.1', int(sys.argv[1])) as client:
    client.sendmail(sys.argv[2], [sys.argv[3]], open(sys.argv[4], 'rb').read())
`;

type Send = (port: number, file: string) => Promise<unknown>;

const SENDERS: Readonly<Record<string, Send>> = {
  nodemailer: (port) =>
    createTransport({ host: '127.0.0.1', port }).sendMail({
      envelope: { from: FROM, to: [TO] },
      raw: RAW,
    }),
  curl: (port, file) =>
    run(findProgram(CURL), [
      '--silent',
      '--show-error',
      '--url',
      `smtp://127.0.0.1:${port}`,
      '--mail-from',
      FROM,
      '--mail-rcpt',
      TO,
      '--upload-file',
      file,
    ]),
  smtplib: (port, file) => run(findProgram(PYTHON), ['-c', SMTPLIB, String(port), FROM, TO, file]),
  swaks: (port, file) =>
    run(findProgram(SWAKS), [
      '--server',
      `127.0.0.1:${port}`,
      '--from',
      FROM,
      '--to',
      TO,
      '--data',
      `@${file}`,
    ]),
};

async function readLatest(sink: TestSink): Promise<Record<string, unknown>> {
  const response = await sink.get(`/api/sink/v1/wait?to=${TO}&timeout=10`);
  return (await response.json()) as Record<string, unknown>;
}

describe('mail sink', () => {
  test.each(Object.keys(SENDERS))('captures what %s sends', async (name) => {
    const sink = await startTestSink();
    const file = join(sink.dataDir, 'mail.eml');
    await writeFile(file, RAW, 'latin1');
    await SENDERS[name]?.(sink.smtpPort, file);
    expect(await readLatest(sink)).toMatchObject({
      state: 'delivered',
      from: { address: FROM },
      subject: 'パスワード',
      text: expect.stringMatching(
        /^パスワード\n\.a line that begins with a dot\nhttp:\/\/otp-auth\.net\/d\/abc\n/,
      ),
      url: 'http://otp-auth.net/d/abc',
      recipients: [{ mailbox: TO, delivered: true }],
    });
    expect(sink.errors).toEqual([]);
  });
});
