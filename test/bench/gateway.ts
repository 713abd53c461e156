// The download site beside a bare Hono handler that sends the same bytes, over HTTP in the same run; and how fast a
// user agent is classified.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { classify, createClassifier } from '../../gateway/carriers/classify.ts';
import { describeTokenApps } from '../../gateway/http/download/describe-token-apps.ts';
import { readCarrierData } from '../../gateway/http/download/read-carrier-data.ts';
import { readTokenAppBuilds } from '../../gateway/start/read-token-app-builds.ts';
import { startDownloadHost } from '../support/download-host.ts';
import type { DownloadHost } from '../support/download-host.ts';
import type { LoadAnswer, LoadOrder } from '../support/http-load-process.ts';
import { issueLink } from '../support/issue-link.ts';
import { openTestBank } from '../support/test-bank.ts';
import { FULL_BROWSERS, INSTALLING_HANDSETS, OTHER_AGENTS } from '../support/user-agents.ts';
import { atLeast, told, type BenchFigure } from './bench-figure.ts';

const LOAD_PROCESS = fileURLToPath(new URL('../support/http-load-process.ts', import.meta.url));

/** Many short rounds: on a machine with others on it, baseline and subject then share each moment's luck. */
const ROUNDS = 31;
const REQUESTS_A_ROUND = 1600;
const CONNECTIONS = 8;
const CLASSIFY_ROUNDS = 7;
const CLASSIFY_TURNS = 1000;

/** Written by the server itself, for both. */
const CONNECTION_HEADERS = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding']);

const PHONE = 'DoCoMo/2.0 N900i(c100;TB;W24H12)';
const INSTALLER = 'DoCoMo/2.0 N900i(c100;TD)';

/** `npm run bench -- gateway` */
export async function bench(): Promise<readonly BenchFigure[]> {
  const bank = await openTestBank('sqlite');
  const apps = describeTokenApps(readTokenAppBuilds());
  const host = await startDownloadHost(bank, { apps });
  const { capability } = await issueLink(bank, 'taro');
  const subjects = [
    { figure: 'download page', path: `/d/${capability}`, userAgent: PHONE, bar: 0.7 },
    { figure: 'otp.jam', path: `/d/${capability}/otp.jam`, userAgent: PHONE, bar: 0.7 },
    { figure: 'otp-doja.jar', path: '/app/otp-doja.jar', userAgent: INSTALLER, bar: 0.9 },
  ];
  const figures: BenchFigure[] = [];
  for (const subject of subjects) figures.push(await benchPath(host, subject));
  await host.close();
  await bank.close();
  return [...figures, ...benchClassify()];
}

type Subject = {
  readonly figure: string;
  readonly path: string;
  readonly userAgent: string;
  readonly bar: number;
};

async function benchPath(host: DownloadHost, subject: Subject): Promise<BenchFigure> {
  const bare = await startBareHost(host, subject);
  const asker = fork(LOAD_PROCESS, { execArgv: ['--import', 'tsx'] });
  const bareRates: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bareRate = await load(asker, bare.port, subject);
    const rate = await load(asker, host.port, subject);
    if (round === 0) continue;
    bareRates.push(bareRate);
    rates.push(rate);
  }
  asker.kill();
  bare.close();
  const shown = `${Math.round(median(rates))}/s to ${Math.round(median(bareRates))}/s`;
  const ratio = median(rates.map((rate, round) => rate / (bareRates[round] ?? Number.NaN)));
  return atLeast('gateway', `${subject.figure} to bare (${shown})`, ratio, subject.bar);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A handler that sends what the site sends, its headers included, and does nothing else. */
async function startBareHost(host: DownloadHost, { path, userAgent }: Subject) {
  const answer = await host.ask(userAgent, path);
  const bytes = Uint8Array.from(answer.bytes);
  const same = Object.entries(answer.headers)
    .filter(([name]) => !CONNECTION_HEADERS.has(name))
    .map(([name, value]): [string, string] => [name, String(value)]);
  const headers = Object.fromEntries(same);
  const app = new Hono();
  app.get(path, (context) => context.body(bytes, 200, headers));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}

async function load(
  asker: ChildProcess,
  port: number,
  { path, userAgent }: Subject,
): Promise<number> {
  const order: LoadOrder = {
    port,
    request: `GET ${path} HTTP/1.1\r\nHost: otp-auth.net\r\nUser-Agent: ${userAgent}\r\n\r\n`,
    count: REQUESTS_A_ROUND,
    connections: CONNECTIONS,
  };
  const answered = once(asker, 'message');
  asker.send(order);
  const [answer] = (await answered) as [LoadAnswer];
  if (answer.kind === 'failed') throw new Error(answer.error);
  return answer.perSecond;
}

function benchClassify(): readonly BenchFigure[] {
  const carriers = readCarrierData(['historic-2014']);
  const classifier = createClassifier(carriers);
  const anew = classificationsPerSecond((headers) => classify(headers, '192.0.2.1', carriers));
  const warm = classificationsPerSecond((headers) => classifier(headers, '192.0.2.1'));
  const bar = 200_000;
  const shared = { bench: 'gateway', figure: 'classifications, warm', unit: '1/s' };
  return [
    told('gateway', 'classifications, every one anew', anew, '1/s'),
    { ...shared, value: warm, bar, holds: warm >= bar },
  ];
}

/** The best of several rounds over all known agents. */
function classificationsPerSecond(work: (headers: Headers) => unknown): number {
  const agents = [...INSTALLING_HANDSETS, ...FULL_BROWSERS, ...OTHER_AGENTS];
  const headers = agents.map(
    (agent) => new Headers({ 'user-agent': agent.userAgent, ...agent.headers }),
  );
  let best = 0;
  for (let round = 0; round < CLASSIFY_ROUNDS; round += 1) {
    const started = performance.now();
    for (let turn = 0; turn < CLASSIFY_TURNS; turn += 1) {
      for (const one of headers) work(one);
    }
    const count = CLASSIFY_TURNS * headers.length;
    best = Math.max(best, (count / (performance.now() - started)) * 1000);
  }
  return best;
}
