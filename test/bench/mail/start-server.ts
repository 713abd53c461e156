// Servers under load, each in a process of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from '../../../gateway/commands/bundle-program.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export type ServerProcess = {
  readonly smtpPort: number;
  /** 0 for a server without HTTP. */
  readonly httpPort: number;
  readonly process: ChildProcess;
  readonly stop: () => Promise<void>;
};

/** Starts a program as `npm start` does, in one script, and reads the ports it prints. */
export async function startServer(
  program: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const script = await bundleProgram(ROOT, program);
  const child = spawn(process.execPath, [script], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wanted = environment['MAIL_SINK_PORT'] === undefined ? 1 : 2;
  const ports: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^.*:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (port !== undefined) ports.push(Number(port));
    if (ports.length === wanted) break;
  }
  child.stdout.resume();
  const [smtpPort = 0, httpPort = 0] = ports;
  if (smtpPort === 0) throw new Error(`Cannot start "${program}"`);
  return {
    smtpPort,
    httpPort,
    process: child,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
