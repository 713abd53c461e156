// `npm start`: the demo bank, the mail sink and the phone as three processes of their own, one banner when
// all answer, one Ctrl-C for all. What they log goes to files in DATA_DIR.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseConfig } from '../config.ts';
import { writeDemoZone } from '../demo/demo-zone.ts';
import { bundleProgram } from './bundle-program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POLL_MS = 25;

const PEOPLE = z.object({
  users: z.array(
    z.object({
      loginId: z.string(),
      password: z.string(),
      mail: z.string(),
      situation: z.string(),
    }),
  ),
});

const environment: NodeJS.ProcessEnv = { ...process.env, DEMO: '1' };
const config = parseConfig(environment);

// oxfmt-ignore: a table
const PROGRAMS = [
  { name: 'gateway', main: 'gateway/main.ts', port: config.GATEWAY_PORT },
  {
    name: 'mail-sink',
    main: 'mail-sink/main.ts',
    port: Number(environment.MAIL_SINK_PORT ?? 8025),
  },
  {
    name: 'emulator',
    main: 'emulator/shell/serve.ts',
    port: Number(environment.EMULATOR_PORT ?? 8090),
  },
] as const;

type Program = (typeof PROGRAMS)[number];

const children: ChildProcess[] = [];
const ending = new AbortController();

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, endAll);
mkdirSync(config.DATA_DIR, { recursive: true });
const { keyFile, zoneFile } = writeDemoZone({
  dataDir: config.DATA_DIR,
  domain: config.MAIL_FROM.slice(config.MAIL_FROM.indexOf('@') + 1),
  selector: config.DKIM_SELECTOR,
  keyFile: config.DKIM_KEY_FILE ?? null,
});
/** What ties the three together: mail is signed, the sink knows the key and follows the bank's clock. */
const ties: NodeJS.ProcessEnv = {
  DKIM_KEY_FILE: keyFile,
  MAIL_SINK_DNS_FILE: zoneFile,
  MAIL_SINK_BANK_URL: `http://${config.BANK_HOST}:${config.GATEWAY_PORT}`,
};
await Promise.all(PROGRAMS.map(start));
if (!ending.signal.aborted) console.log(banner());

/** Starts a program and returns when it answers, or when the demo is ending. */
async function start(program: Program): Promise<void> {
  const { name, port } = program;
  if (await answers(port)) {
    fail(`${name} cannot start: port ${port} is in use`);
    return;
  }
  const script = await bundleProgram(ROOT, program.main);
  if (ending.signal.aborted) return;
  children.push(run(name, script));
  while (!ending.signal.aborted && !(await answers(port))) await pause(POLL_MS);
}

function run(name: string, script: string): ChildProcess {
  const logFile = join(config.DATA_DIR, `${name}.log`);
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, ['--enable-source-maps', script], {
    cwd: ROOT,
    env: { ...ties, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  child.on('exit', (code) => {
    if (!ending.signal.aborted)
      fail(`${name} ended (${code}): ${reasonIn(complaint)} (see ${logFile})`);
  });
  return child;
}

/** The line that names the error, in what a failing program writes. */
function reasonIn(complaint: string): string {
  const lines = complaint.trim().split('\n');
  return lines.find((line) => /^(\w*Error\b|Cannot )/.test(line)) ?? lines[0] ?? '';
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
  endAll();
}

function endAll(): void {
  ending.abort();
  for (const child of children) child.kill('SIGTERM');
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function banner(): string {
  const [, sink, phone] = PROGRAMS;
  const { users } = PEOPLE.parse(
    JSON.parse(readFileSync(join(config.DATA_DIR, 'demo.json'), 'utf8')),
  );
  return [
    '',
    `  ${config.SERVICE_NAME}   demo`,
    '',
    `  銀行 bank       ${config.BANK_ORIGIN}/`,
    `  携帯 phone      http://localhost:${phone.port}/`,
    `  メール mail     http://localhost:${sink.port}/`,
    '',
    ...users.map(
      ({ loginId, password, mail, situation }) =>
        `  ${loginId.padEnd(8)}${password.padEnd(12)}${mail}  ${situation}`,
    ),
    '',
    '  Ctrl-C ends all three; the next start finds everything as it was.',
    '',
  ].join('\n');
}
