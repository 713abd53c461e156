// A PostgreSQL cluster of the tests' own: made in a new folder, on loopback, gone afterwards.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';
import { findProgram } from './find-program.ts';
import { INITDB } from './requirements.ts';

const run = promisify(execFile);

export type PostgresCluster = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts a cluster with durable settings (fsync and synchronous_commit as PostgreSQL ships them). */
export async function startPostgres(): Promise<PostgresCluster> {
  const binaries = dirname(findProgram(INITDB));
  const folder = await mkdtemp(join(tmpdir(), 'keitai-otp-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  await ownByServerUser(folder);
  await asServerUser([
    join(binaries, 'initdb'),
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
  ]);
  await writeFile(
    join(data, 'postgresql.auto.conf'),
    [
      "listen_addresses = '127.0.0.1'",
      `port = ${port}`,
      `unix_socket_directories = '${folder}'`,
      'max_connections = 200',
      'synchronous_commit = on',
    ].join('\n'),
  );
  const control = [join(binaries, 'pg_ctl'), '-D', data, '-w', '-l', join(folder, 'log')];
  await asServerUser([...control, 'start']);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await asServerUser([...control, '-m', 'immediate', 'stop']);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root, so root hands the folder to the user "postgres" that Debian's package makes. */
async function ownByServerUser(folder: string): Promise<void> {
  if (process.getuid?.() === 0) await run('chown', ['postgres', folder]);
}

async function asServerUser(command: readonly string[]): Promise<void> {
  const line = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
  await run(line[0] ?? '', line.slice(1), { cwd: '/' });
}
