// Starts a worker process and reads what it tells.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { WorkerOrder } from './otp-worker-process.ts';

const SCRIPT = fileURLToPath(new URL('otp-worker-process.ts', import.meta.url));

export type Worker = {
  /** All lines told so far. */
  readonly lines: readonly string[];
  /** Resolves when that many lines were told, or the process has ended. */
  readonly told: (count: number) => Promise<void>;
  /** Ends the process without a chance to tidy up. */
  readonly kill: () => Promise<void>;
  /** The exit code; null after a kill. */
  readonly ended: Promise<number | null>;
};

/** The process starts at once; its errors are shown. */
export function startWorker(order: WorkerOrder): Worker {
  const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, JSON.stringify(order)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const reader = createInterface({ input: child.stdout });
  reader.on('line', (line) => {
    lines.push(line);
    for (const wait of waiting) if (wait.count <= lines.length) wait.resolve();
  });
  const ended = endOf(child, once(reader, 'close'));
  return {
    lines,
    ended,
    told: (count) =>
      Promise.race([
        new Promise<void>((resolve) => {
          if (lines.length >= count) resolve();
          waiting.push({ count, resolve });
        }),
        ended.then(() => undefined),
      ]),
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function endOf(child: ChildProcess, allRead: Promise<unknown>): Promise<number | null> {
  const [code] = (await once(child, 'exit')) as [number | null];
  await allRead;
  return code;
}
