// An acknowledged mail is on the disk: after kill -9, after a restart, and with one fsync.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../mail-sink/mailbox/database.ts';
import { startTestSink } from '../../support/mail-sink.ts';
import { beginData, connectSmtp, sampleMail, sendRaw } from '../../support/mail-sink-client.ts';
import { findProgram } from '../../support/setup/find-program.ts';
import { STRACE } from '../../support/setup/requirements.ts';

const PROGRAM = fileURLToPath(new URL('../../support/mail-sink-process.ts', import.meta.url));
const KILLS = 20;
const CONNECTIONS = 10;
const MAILS_BEFORE_A_KILL = 60;

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keitai-otp-durable-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The program in one file, which starts in a fraction of the time. */
async function bundleProgram(folder: string): Promise<string> {
  const outfile = join(folder, 'process.mjs');
  await build({
    entryPoints: [PROGRAM],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql'],
    banner: {
      js: `import { createRequire } from 'node:module'; const require = createRequire(${JSON.stringify(PROGRAM)});`,
    },
    logLevel: 'error',
  });
  const linked = await readFile(outfile, 'utf8');
  // The file is not in the project, so that Node would not find the one package left out.
  await writeFile(
    outfile,
    linked.replace(/import (\w+) from "libsql"/, 'const $1 = require("libsql")'),
  );
  return outfile;
}

async function startProcess(
  folder: string,
  command: readonly string[],
): Promise<{ child: ChildProcess; port: number }> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, {
    env: { ...process.env, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // a group of its own, which ends as a whole
  });
  onTestFinished(() => killGroup(child));
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return { child, port: Number(line) };
}

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

/** One client that sends until the server is gone; tells each acknowledged subject. */
async function sendUntilGone(
  port: number,
  name: string,
  onKept: (subject: string) => void,
): Promise<void> {
  try {
    const client = await connectSmtp(port);
    for (let index = 0; ; index++) {
      const subject = `${name}-${index}`;
      await beginData(client, 'otp@otp-auth.net', 'taro@docomo.ne.jp');
      client.write(sampleMail({ Subject: subject }));
      client.write('\r\n.\r\n');
      if ((await client.reply()).startsWith('250')) onKept(subject);
    }
  } catch {
    // killed: what was not acknowledged is not promised
  }
}

/** How often the disk was asked between the call for the data and the acknowledgement of each mail. */
function countSyncs(trace: string): number[] {
  const counts: number[] = [];
  let count = 0;
  for (const line of trace.split('\n')) {
    if (line.includes('"354 ')) count = 0;
    else if (/ f(?:data)?sync\(/.test(line)) count++;
    else if (line.includes('"250 OK: message queued')) counts.push(count);
  }
  return counts;
}

function readSubjects(folder: string): Set<string> {
  const database = openDatabase({ path: join(folder, 'mail-sink.sqlite'), maxBytes: null });
  try {
    const rows = database.all('SELECT CAST(raw AS TEXT) AS raw FROM captures');
    return new Set(rows.map((row) => /^Subject: (.*)\r$/m.exec(String(row['raw']))?.[1] ?? ''));
  } finally {
    database.close();
  }
}

describe('mail sink durability', () => {
  test('every mail acknowledged before each of 20 kills is there', async () => {
    const folder = await createFolder();
    const program = await bundleProgram(folder);
    const acknowledged: string[] = [];
    for (let round = 0; round < KILLS; round++) {
      const { child, port } = await startProcess(folder, [process.execPath, program]);
      const before = acknowledged.length;
      const clients = Array.from({ length: CONNECTIONS }, (_none, index) =>
        sendUntilGone(port, `r${round}-c${index}`, (subject) => {
          acknowledged.push(subject);
          if (acknowledged.length - before === MAILS_BEFORE_A_KILL + round) child.kill('SIGKILL');
        }),
      );
      await Promise.all(clients);
    }
    const kept = readSubjects(folder);
    expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS * MAILS_BEFORE_A_KILL);
    expect(acknowledged.filter((subject) => !kept.has(subject))).toEqual([]);
  });

  test('one mail costs one fsync before its acknowledgement', async () => {
    const strace = findProgram(STRACE);
    const folder = await createFolder();
    const log = join(folder, 'strace.log');
    const watch = ['-f', '-qq', '-s', '40', '-e', 'trace=write,writev,fsync,fdatasync', '-o', log];
    const program = await bundleProgram(folder);
    const { port } = await startProcess(folder, [strace, ...watch, process.execPath, program]);
    for (let index = 0; index < 5; index++) await sendRaw(port, sampleMail());
    const counts = countSyncs(await readFile(log, 'utf8'));
    expect(counts).toHaveLength(5);
    // The index of an earlier mail may be written in between; the mail itself costs one.
    expect(Math.min(...counts)).toBe(1);
  });

  test('synchronous is FULL', async () => {
    const folder = await createFolder();
    const database = openDatabase({ path: join(folder, 'm.sqlite'), maxBytes: null });
    expect(database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    database.close();
  });

  test('a checkpoint brings what was committed from the log to its place', async () => {
    const path = join(await createFolder(), 'm.sqlite');
    const database = openDatabase({ path, maxBytes: null });
    database.run('CREATE TABLE t (x BLOB)');
    database.run('INSERT INTO t VALUES (zeroblob(1000000))');
    const before = (await stat(path)).size;
    database.checkpoint();
    expect((await stat(path)).size - before).toBeGreaterThan(1_000_000);
    database.close();
  });

  test('mails of more clients than share a statement are kept whole', async () => {
    const sink = await startTestSink();
    const clients = await Promise.all(Array.from({ length: 25 }, () => connectSmtp(sink.smtpPort)));
    await Promise.all(
      clients.map((client) => beginData(client, 'otp@otp-auth.net', 'taro@docomo.ne.jp')),
    );
    for (const [index, client] of clients.entries()) {
      client.write(`${sampleMail({ Subject: `s${index}` })}\r\n.\r\n`);
    }
    const replies = await Promise.all(clients.map((client) => client.reply()));
    expect(replies).toEqual(replies.map(() => '250 OK: message queued'));
    const found = await sink.get('/api/v1/messages?limit=50');
    const { messages } = (await found.json()) as { messages: { Subject: string }[] };
    const subjects = messages.map(({ Subject }) => Subject).toSorted();
    expect(subjects).toEqual(clients.map((_client, index) => `s${index}`).toSorted());
    for (const client of clients) client.end();
  });

  test('a restart keeps mails, settings, failures and read marks', async () => {
    const folder = await createFolder();
    const environment = { DATA_DIR: folder };
    const first = await startTestSink({ environment });
    await sendRaw(first.smtpPort, sampleMail({ Subject: 'kept' }));
    await first.send('PUT', '/api/sink/v1/mailboxes/a..b@docomo.ne.jp', {
      carrier: 'docomo',
      full: true,
    });
    await first.send('POST', '/api/sink/v1/failures', { recipient: '*@au.com', code: 451 });
    const { id } = (await (await first.get('/api/sink/v1/messages/latest')).json()) as {
      id: string;
    };
    await first.get(`/api/v1/message/${id}`);
    await first.close();
    const second = await startTestSink({ environment });
    const found = await second.get(`/api/sink/v1/messages/${id}`);
    expect(await found.json()).toMatchObject({ subject: 'kept', isRead: true });
    const mailbox = await second.get('/api/sink/v1/mailboxes/a..b@docomo.ne.jp');
    expect(await mailbox.json()).toMatchObject({ full: true });
    const failures = await second.get('/api/sink/v1/failures');
    expect(await failures.json()).toMatchObject({
      failures: [{ recipient: '*@au.com', code: 451 }],
    });
  });

  test('memory-only keeps no file', async () => {
    const folder = await createFolder();
    const sink = await startTestSink({ environment: { DATA_DIR: folder, MAIL_SINK_MEMORY: '1' } });
    expect(await sendRaw(sink.smtpPort, sampleMail())).toMatch(/^250/);
    expect(((await (await sink.get('/api/v1/messages')).json()) as { total: number }).total).toBe(
      1,
    );
    await expect(readFile(join(folder, 'mail-sink.sqlite'))).rejects.toThrow('ENOENT');
  });

  test('the oldest mails go beyond the number and the age that are kept', async () => {
    let now = new Date('2026-11-01T00:00:00Z');
    const sink = await startTestSink({
      environment: { MAIL_SINK_MAX_MESSAGES: '3', MAIL_SINK_MAX_AGE_DAYS: '2' },
      surroundings: { now: () => now },
    });
    async function subjects(): Promise<string[]> {
      const list = (await (await sink.get('/api/v1/messages')).json()) as {
        messages: { Subject: string }[];
      };
      return list.messages.map(({ Subject }) => Subject);
    }
    for (const subject of ['a', 'b', 'c', 'd'])
      await sendRaw(sink.smtpPort, sampleMail({ Subject: subject }));
    expect(await subjects()).toEqual(['d', 'c', 'b']);
    now = new Date('2026-11-04T00:00:00Z');
    await sendRaw(sink.smtpPort, sampleMail({ Subject: 'e' }));
    expect(await subjects()).toEqual(['e']);
  });
});
