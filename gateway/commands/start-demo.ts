// `npm start`: the demo bank, the mail sink and the phone as three processes of their own, one banner when
// all answer, one Ctrl-C for all. What they log goes to files in DATA_DIR.
import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { parseConfig } from '../config.ts';
import { writeDemoZone } from '../demo/demo-zone.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const POLL_MS = 50;

const PEOPLE = z.object({
  users: z.array(
    z.object({
      loginId: z.string(),
      password: z.string(),
      role: z.string(),
      mail: z.string(),
      situation: z.string().optional(),
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
const children = PROGRAMS.map(start);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stopAll);
for (const { port } of PROGRAMS) await answering(port);
console.log(banner());

type Program = (typeof PROGRAMS)[number];

function start({ name, main }: Program): ChildProcess {
  const logFile = join(config.DATA_DIR, `${name}.log`);
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: ROOT,
    env: { ...ties, ...environment, DATA_DIR: config.DATA_DIR },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let lastWords = '';
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  child.stderr.on('data', (text: Buffer) => (lastWords = text.toString()));
  child.on('exit', (code) => {
    if (code === 0 || code === null) return;
    console.error(`${name} ended: ${lastWords.trim()} (all it said: ${logFile})`);
    process.exitCode = 1;
    stopAll();
  });
  return child;
}

function stopAll(): void {
  for (const child of children) child.kill('SIGTERM');
}

/** Returns once something listens on the port, or the demo is ending. */
async function answering(port: number): Promise<void> {
  while (process.exitCode === undefined && !(await listens(port))) await pause(POLL_MS);
  if (process.exitCode !== undefined) process.exit();
}

function listens(port: number): Promise<boolean> {
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
  const path = join(config.DATA_DIR, 'demo.json');
  const { users } = PEOPLE.parse(
    existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { users: [] },
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
      (user) =>
        `  ${user.loginId.padEnd(8)}${user.password.padEnd(12)}${user.mail}  ${user.situation ?? ''}`,
    ),
    '',
    '  Ctrl-C ends all three; the next start finds everything as it was.',
    '',
  ].join('\n');
}
