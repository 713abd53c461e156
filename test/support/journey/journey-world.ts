// Everything a journey walks through, on this machine: a demo gateway and a mail sink of its own, on free ports.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../../gateway/config.ts';
import { readTokenAppBuilds } from '../../../gateway/start/read-token-app-builds.ts';
import type { FlowContext } from '../../../gateway/flows/context.ts';
import { startGateway } from '../../../gateway/start/start-gateway.ts';
import { hashPassword } from '../../../gateway/secrets/password-hash.ts';
import { readConfig } from '../../../mail-sink/config.ts';
import { createMailSink } from '../../../mail-sink/mail-sink.ts';
import { addUser } from '../test-bank.ts';
import { findDemoContract } from '../find-demo-contract.ts';
import { freePort } from '../free-port.ts';

export type JourneyUser = {
  readonly loginId: string;
  readonly password: string;
};

export type JourneyWorld = {
  readonly bankOrigin: string;
  readonly gatewayPort: number;
  readonly sinkOrigin: string;
  /** The flows of the running gateway. */
  readonly flow: FlowContext;
  /** A user of the demo bank; throws where there is none. */
  readonly user: (loginId: string) => JourneyUser;
  /** The bank's clock, UTC epoch milliseconds. */
  readonly bankTime: () => Promise<number>;
  readonly stop: () => Promise<void>;
};

export type JourneyWorldOptions = {
  /** Gets what goes wrong inside the programs. */
  readonly reportError: (error: unknown) => void;
  /** UTC epoch milliseconds; the bank's time, for a phone whose time does not pass as here. */
  readonly machineClock?: () => number;
};

/** Starts both programs. */
export async function startJourneyWorld({
  reportError,
  machineClock = Date.now,
}: JourneyWorldOptions): Promise<JourneyWorld> {
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
  const gateway = await startGateway({ config, builds, machineClock, reportError });
  const users = await readUsers(config.DATA_DIR);
  const bankOrigin = `http://localhost:${port}`;
  return {
    bankOrigin,
    gatewayPort: port,
    sinkOrigin: `http://127.0.0.1:${sink.httpPort}`,
    flow: gateway.flow,
    user: (loginId) => {
      const found = users.find((user) => user.loginId === loginId);
      if (found === undefined) throw new Error(`The demo has no user "${loginId}"`);
      return found;
    },
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

/** A further user of the demo's contract, as registered as the others and without a token. */
export async function addJourneyUser(
  { flow }: Pick<JourneyWorld, 'flow'>,
  loginId: string,
): Promise<JourneyUser> {
  const password = `${loginId}-password`;
  const hash = await hashPassword(password);
  await addUser(flow, loginId, {
    contractId: await findDemoContract(flow),
    loginId,
    loginPasswordHash: hash,
    confirmationPasswordHash: hash,
  });
  return { loginId, password };
}
