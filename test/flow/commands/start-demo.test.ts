// `npm start` as it is run: three programs and one banner, an end on a signal at any time, and a second start.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../../support/free-port.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PORTS = ['GATEWAY_PORT', 'MAIL_SINK_PORT', 'EMULATOR_PORT', 'SMTP_PORT'];

let folder: string;
let ports: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keitai-otp-start-'));
  const free = await Promise.all(
    PORTS.map(async (name) => [name, String(await freePort())] as const),
  );
  ports = { ...Object.fromEntries(free), GATEWAY_TLS_PORT: '0', DOWNLOAD_TLS_PORT: '0' };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Demo = {
  readonly process: ChildProcess;
  /** Everything said so far. */
  readonly said: () => string;
  /** Settles when it has said so, or has ended. */
  readonly says: (words: string) => Promise<void>;
  /** Its exit code once it has ended. */
  readonly ended: Promise<number | null>;
};

function startDemo(): Demo {
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/commands/start-demo.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...ports, DATA_DIR: folder },
  });
  let text = '';
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => (text += bytes.toString()));
  }
  return {
    process: child,
    said: () => text,
    says: (words) =>
      Promise.race([
        ended.then(() => undefined),
        new Promise<void>((resolve) => {
          child.stdout.on('data', () => text.includes(words) && resolve());
        }),
      ]),
    ended,
  };
}

async function statusOf(name: string): Promise<number | string> {
  const answer = fetch(`http://localhost:${ports[name]}/`);
  return await answer.then(({ status }) => status).catch(() => 'nobody answers');
}

describe('npm start', () => {
  test('brings up three programs, ends them together, and finds everything as it was', async () => {
    const first = startDemo();
    await first.says('Ctrl-C');
    expect(await Promise.all(PORTS.slice(0, 3).map(statusOf))).toEqual([200, 200, 200]);
    first.process.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(await Promise.all(PORTS.slice(0, 3).map(statusOf))).toEqual(
      Array(3).fill('nobody answers'),
    );
    const second = startDemo();
    await second.says('Ctrl-C');
    second.process.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    expect(second.said()).toBe(first.said());
  });

  test('ends on a signal before anything is up', async () => {
    const demo = startDemo();
    await once(demo.process, 'spawn');
    demo.process.kill('SIGINT');
    await demo.ended;
    expect(await statusOf('GATEWAY_PORT')).toBe('nobody answers');
  });

  test('names the program whose port is in use', async () => {
    const other = createServer().listen(Number(ports['EMULATOR_PORT']), '127.0.0.1');
    const demo = startDemo();
    expect(await demo.ended).toBe(1);
    expect(demo.said()).toContain(
      `emulator cannot start: port ${ports['EMULATOR_PORT']} is in use`,
    );
    other.close();
  });
});
