// A mail sink of a test's own: in this process, in a new folder, on free ports.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../mail-sink/config.ts';
import { createMailSink, type Surroundings } from '../../mail-sink/mail-sink.ts';

export type TestSink = {
  readonly smtpPort: number;
  readonly origin: string;
  readonly dataDir: string;
  /** What went wrong in the sink itself. */
  readonly errors: readonly unknown[];
  readonly get: (path: string) => Promise<Response>;
  readonly send: (method: string, path: string, body?: unknown) => Promise<Response>;
  readonly close: () => Promise<void>;
};

export type TestSinkOptions = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly surroundings?: Partial<Surroundings>;
};

/** Starts a sink that ends with the test. */
export async function startTestSink(options: TestSinkOptions = {}): Promise<TestSink> {
  const dataDir =
    options.environment?.['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'keitai-otp-sink-')));
  const errors: unknown[] = [];
  const config = readConfig({
    SMTP_PORT: '0',
    MAIL_SINK_PORT: '0',
    DATA_DIR: dataDir,
    ...options.environment,
  });
  const sink = await createMailSink(config, {
    now: () => new Date(),
    draw: () => 0.5,
    onError: (error) => errors.push(error),
    ...options.surroundings,
  });
  const origin = `http://127.0.0.1:${sink.httpPort}${config.basePath}`;
  let isOpen = true;
  async function close(): Promise<void> {
    if (isOpen) await sink.close();
    isOpen = false;
  }
  onTestFinished(async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    smtpPort: sink.smtpPort,
    origin,
    dataDir,
    errors,
    get: (path) => fetch(origin + path),
    send: (method, path, body) =>
      fetch(origin + path, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      }),
    close,
  };
}
