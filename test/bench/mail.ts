// The mail sink against smtp-server alone, under the same load; then its lists, searches and waits.
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atLeast, told, type BenchFigure } from './bench-figure.ts';
import { sendMails } from './mail/send-mails.ts';
import { startServer, type ServerProcess } from './mail/start-server.ts';

const BENCH = 'mail';
const CONNECTIONS = 10;
/** Many and short: what else the machine does spoils some, and a commit's wait for the disk more than the rest. */
const ROUNDS = 16;
const MAILS_A_ROUND = 2000;
const MAILS_KEPT = 100_000;
const WAITS = 20;
const SINGLE_CONNECTIONS = 50;
const SYNCS = 200;
/** About what one commit of ten mails writes. */
const SYNC_BYTES = 16 * 1024;
const SEARCHES = [
  'パスワード',
  'ダウンロード',
  '認証',
  'URL',
  'to:user99999@docomo.ne.jp',
  'subject:パスワード is:unread',
  'from:otp-auth.net to:user5000',
  'http://otp-auth.net/d/',
  'is:unread larger:10k',
  'before:2020-01-01',
];

export async function bench(): Promise<readonly BenchFigure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'keitai-otp-bench-mail-'));
  const bare = await startServer('test/support/bare-smtp-process.ts');
  const sink = await startServer('mail-sink/main.ts', {
    SMTP_PORT: '0',
    MAIL_SINK_PORT: '0',
    DATA_DIR: folder,
    MAIL_SINK_MAX_MESSAGES: '0',
  });
  try {
    const capture = await compareCapture(bare, sink);
    await bare.stop();
    return [
      await measureDisk(folder),
      ...capture,
      await measureSingleConnections(sink),
      await measureWait(sink),
      ...(await measureFullMailbox(sink)),
    ];
  } finally {
    await Promise.all([bare.stop(), sink.stop()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** What every commit waits for, and no acknowledged mail can do without. */
async function measureDisk(folder: string): Promise<BenchFigure> {
  const file = await open(join(folder, 'disk'), 'w');
  const times: number[] = [];
  for (let index = 0; index < SYNCS; index++) {
    const started = performance.now();
    await file.write(Buffer.alloc(SYNC_BYTES, index), 0, SYNC_BYTES, 0);
    await file.datasync();
    times.push(performance.now() - started);
  }
  await file.close();
  return told(BENCH, 'the disk: 16 KB written and synced, middle of 200', middle(times), 'ms');
}

let sent = 0;

async function send(server: ServerProcess, count: number): Promise<number> {
  sent += count;
  return sendMails(server.smtpPort, { first: sent - count, count, connections: CONNECTIONS });
}

/** Best rounds of each, taken in turns. */
async function compareCapture(bare: ServerProcess, sink: ServerProcess): Promise<BenchFigure[]> {
  let [bestBare, bestSink] = [0, 0];
  await sendMails(bare.smtpPort, { first: 0, count: MAILS_A_ROUND, connections: CONNECTIONS });
  await send(sink, MAILS_A_ROUND);
  for (let round = 0; round < ROUNDS; round++) {
    await listTotal(sink); // what was kept is indexed before the next round
    const load = { first: 0, count: MAILS_A_ROUND, connections: CONNECTIONS };
    bestBare = Math.max(bestBare, await sendMails(bare.smtpPort, load));
    bestSink = Math.max(bestSink, await send(sink, MAILS_A_ROUND));
  }
  const listed = await listTotal(sink);
  if (listed !== sent) throw new Error(`Sent ${sent} mails, but ${listed} are listed`);
  return [
    told(BENCH, 'smtp-server alone, discarding', bestBare, 'mails/s'),
    told(BENCH, 'sink, kept durably and listed', bestSink, 'mails/s'),
    atLeast(BENCH, 'capture against smtp-server alone', bestSink / bestBare, 0.8),
  ];
}

async function measureSingleConnections(sink: ServerProcess): Promise<BenchFigure> {
  const started = performance.now();
  for (let index = 0; index < SINGLE_CONNECTIONS; index++) {
    await sendMails(sink.smtpPort, { first: sent + index, count: 1, connections: 1 });
  }
  sent += SINGLE_CONNECTIONS;
  const each = (performance.now() - started) / SINGLE_CONNECTIONS;
  return atMost('a connection and a mail, one after another', each, 'ms', 50);
}

/** From the acknowledgement of a mail to the answer of a wait for it. */
async function measureWait(sink: ServerProcess): Promise<BenchFigure> {
  const times: number[] = [];
  for (let index = 0; index < WAITS; index++) {
    const to = `user${sent}@docomo.ne.jp`;
    const answer = get(sink, `/api/sink/v1/wait?to=${to}&timeout=10`).then(() => performance.now());
    await get(sink, '/livez'); // by now the wait has come in too
    await sendMails(sink.smtpPort, { first: sent, count: 1, connections: 1 });
    times.push((await answer) - performance.now());
    sent += 1;
  }
  return atMost(
    'wait answers after acceptance, middle of 20',
    Math.max(0, middle(times)),
    'ms',
    20,
  );
}

async function measureFullMailbox(sink: ServerProcess): Promise<BenchFigure[]> {
  await send(sink, MAILS_KEPT - sent);
  const started = performance.now();
  const listed = await listTotal(sink);
  const indexing = performance.now() - started;
  const searches: number[] = [];
  for (const query of SEARCHES) {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const asked = performance.now();
      await get(sink, `/api/v1/search?query=${encodeURIComponent(query)}`);
      times.push(performance.now() - asked);
    }
    searches.push(Math.min(...times));
    console.error(`  search ${query}: ${Math.min(...times).toFixed(1)} ms`);
  }
  const metrics = await (await get(sink, '/metrics')).text();
  const bytes = Number(/^process_resident_memory_bytes (\S+)$/m.exec(metrics)?.[1]);
  return [
    told(BENCH, 'mails kept', listed, 'mails'),
    told(BENCH, 'time to index what the last load left', indexing, 'ms'),
    atMost('slowest search', Math.max(...searches), 'ms', 100),
    atMost('memory', bytes / 1e6, 'MB', 200),
  ];
}

async function listTotal(sink: ServerProcess): Promise<number> {
  const response = await get(sink, '/api/v1/messages?limit=1');
  return ((await response.json()) as { total: number }).total;
}

async function get(sink: ServerProcess, path: string): Promise<Response> {
  const response = await fetch(`http://127.0.0.1:${sink.httpPort}${path}`);
  if (!response.ok) throw new Error(`GET ${path}: ${response.status}`);
  return response;
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function atMost(figure: string, value: number, unit: string, bar: number): BenchFigure {
  return { bench: BENCH, figure, value, unit, bar, holds: value <= bar };
}
