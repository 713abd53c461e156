// The console's commands as somebody with a shell runs them: processes of their own on one database.
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keitai-otp-commands-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

async function run(command: string, words: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', `gateway/commands/${command}.ts`, ...words],
    { cwd: ROOT, env: { ...process.env, DATA_DIR: folder, DEMO: '' } },
  );
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

test('operator:create takes the password from standard input, and no easy one', async () => {
  const weak = await run('operator-create', ['ops'], 'password\n');
  expect(weak).toMatchObject({ code: 1 });
  expect(weak.err).toContain('Cannot create operator "ops"');
  const made = await run('operator-create', ['ops', 'auditor'], 'a long console password\n');
  expect(made).toMatchObject({ code: 0, out: 'Operator "ops" (auditor) is created\n' });
});

test('operator tells its commands, and refuses what is none', async () => {
  const help = await run('operator', ['--help']);
  expect(help.code).toBe(0);
  for (const name of ['import-users', 'release-otp', 'revoke', 'retry', 'audit', 'reset']) {
    expect(help.out).toContain(`npm run operator -- ${name}`);
  }
  expect((await run('operator', ['revoke', 'taro'])).err).toContain('LOGIN_ID ASKED_BY');
});

test('operator imports users, all or none, and names the wrong line', async () => {
  const contractId = (await run('operator', ['create-contract', '試験商事'])).out.trim();
  const file = join(folder, 'users.csv');
  const lines = [
    'ログインID,利用者名,ユーザ区分,認証方式,登録メールアドレス',
    'a1,甲,係長,紙,a@b.jp',
  ];
  await writeFile(file, lines.join('\n'));
  const refused = await run('operator', ['import-users', contractId, file]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain(`${file}:2: ユーザ区分 unknown`);
});
