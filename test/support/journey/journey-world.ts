// Everything a journey walks through, on this machine: a demo gateway and a mail sink of its own, on free ports.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../../gateway/config.ts';
import { readTokenAppBuilds } from '../../../gateway/start/read-token-app-builds.ts';
import { startGateway } from '../../../gateway/start/start-gateway.ts';
import { readConfig } from '../../../mail-sink/config.ts';
import { createMailSink } from '../../../mail-sink/mail-sink.ts';
import { freePort } from '../free-port.ts';

export type JourneyUser = {
  readonly loginId: string;
  readonly password: string;
};

export type JourneyWorld = {
  readonly bankOrigin: string;
  readonly gatewayPort: number;
  readonly sinkOrigin: string;
  readonly users: readonly JourneyUser[];
  /** The bank's clock, UTC epoch milliseconds. */
  readonly bankTime: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

/** Starts both programs; `reportError` gets what goes wrong inside them. */
export async function startJourneyWorld(
  reportError: (error: unknown) => void,
): Promise<JourneyWorld> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keitai-otp-journey-'));
  const sinkConfig = readConfig({
    SMTP_PORT: '0',
    MAIL_SINK_PORT: '0',
    DATA_DIR: join(dataDir, 'sink'),
  });
  const sink = await createMailSink(sinkConfig, {
    now: () => new Date(),
    draw: Math.random,
    onError: reportError,
  });
  const port = await freePort();
  const config = parseConfig({
    DEMO: '1',
    DATA_DIR: join(dataDir, 'gateway'),
    GATEWAY_PORT: String(port),
    GATEWAY_TLS_PORT: '0',
    DOWNLOAD_TLS_PORT: '0',
    SMTP_URL: `smtp://127.0.0.1:${sink.smtpPort}`,
  });
  const builds = readTokenAppBuilds();
  const gateway = await startGateway({ config, builds, machineClock: Date.now, reportError });
  const bankOrigin = `http://localhost:${port}`;
  return {
    bankOrigin,
    gatewayPort: port,
    sinkOrigin: `http://127.0.0.1:${sink.httpPort}`,
    users: await readUsers(config.DATA_DIR),
    bankTime: async () => {
      const answer = await fetch(`${bankOrigin}/api/v1/clock`);
      const { now } = (await answer.json()) as { readonly now: string | number };
      return new Date(now).getTime();
    },
    stop: async () => {
      await gateway.stop();
      await sink.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function readUsers(dataDir: string): Promise<readonly JourneyUser[]> {
  const json = await readFile(join(dataDir, 'demo.json'), 'utf8');
  return (JSON.parse(json) as { readonly users: readonly JourneyUser[] }).users;
}
