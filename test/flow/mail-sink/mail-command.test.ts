// `npm run mail -- wait`: what it prints, and the exit code that scripts go by.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startTestSink } from '../../support/mail-sink.ts';
import { sampleMail, sendRaw } from '../../support/mail-sink-client.ts';

const PROGRAM = fileURLToPath(new URL('../../../mail-sink/commands/mail.ts', import.meta.url));

async function runMail(...words: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { code: Number(code), output };
}

test('mail wait prints the mail or its URL, and tells by its exit code whether one came', async () => {
  const sink = await startTestSink();
  await sendRaw(sink.smtpPort, sampleMail());
  const where = ['--sink', sink.origin, '--to', 'taro@docomo.ne.jp'];
  const [url, whole, none, wrong, nowhere] = await Promise.all([
    runMail('wait', '--url', ...where),
    runMail('wait', ...where),
    runMail('wait', '--timeout', '0', '--sink', sink.origin, '--to', 'other@docomo.ne.jp'),
    runMail('wait', '--nonsense'),
    runMail('wait', '--sink', 'http://127.0.0.1:1'),
  ]);
  expect(url).toEqual({ code: 0, output: 'http://otp-auth.net/d/abc\n' });
  expect(whole.code).toBe(0);
  expect(whole.output).toContain('件名: ワンタイムパスワード');
  expect([none.code, wrong.code, nowhere.code]).toEqual([1, 2, 3]);
});
