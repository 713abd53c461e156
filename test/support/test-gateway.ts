// A whole demo gateway in the test's process: real listeners, a database of its own, a clock the test moves.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseConfig } from '../../gateway/config.ts';
import type { TokenAppBuilds } from '../../gateway/http/download/describe-token-apps.ts';
import { startGateway } from '../../gateway/start/start-gateway.ts';
import { freePort } from './free-port.ts';
import { createTestBuilds } from './token-app-builds.ts';
import { NOON, type TestClock } from './test-bank.ts';
import type { TimedBank } from './token-in-hand.ts';

export type TestGateway = {
  /** The flows of the running gateway. */
  readonly bank: TimedBank;
  readonly dataDir: string;
  readonly origin: string;
  readonly tlsOrigin: string;
  readonly users: ReadonlyMap<string, DemoEntry>;
  /** Throws where something went wrong inside and was reported. */
  readonly stop: () => Promise<void>;
};

/** An entry of demo.json. */
export type DemoEntry = {
  readonly id: string;
  readonly loginId: string;
  readonly password: string;
  readonly confirmationPassword: string | null;
  readonly mail: string;
  readonly certificate: { readonly p12: string; readonly password: string } | null;
};

/** Starts it; `environment` is added to what makes it a demo of its own. The phone's apps are no real ones unless given. */
export async function startTestGateway(
  environment: Readonly<Record<string, string>> = {},
  builds: TokenAppBuilds = createTestBuilds(),
): Promise<TestGateway> {
  const dataDir = await mkdtemp(join(tmpdir(), 'keitai-otp-gateway-'));
  const ports = { http: await freePort(), tls: await freePort() };
  const time: TestClock = { now: NOON };
  const errors: unknown[] = [];
  const config = parseConfig({
    DEMO: '1',
    DATA_DIR: dataDir,
    GATEWAY_PORT: String(ports.http),
    GATEWAY_TLS_PORT: String(ports.tls),
    DOWNLOAD_TLS_PORT: '0',
    SMTP_URL: 'smtp://127.0.0.1:9',
    ...environment,
  });
  const gateway = await startGateway({
    config,
    builds,
    machineClock: () => time.now,
    reportError: (error) => errors.push(error),
  });
  return {
    bank: { ...gateway.flow, time },
    dataDir,
    origin: `http://localhost:${ports.http}`,
    tlsOrigin: `https://localhost:${ports.tls}`,
    users: await readUsers(dataDir, gateway.flow),
    stop: async () => {
      await gateway.stop();
      await rm(dataDir, { recursive: true, force: true });
      if (errors.length > 0) throw new AggregateError(errors, 'The gateway reported errors');
    },
  };
}

/** The demo's user by login id; throws where there is none. */
export function demoUser(gateway: TestGateway, loginId: string): DemoEntry {
  const user = gateway.users.get(loginId);
  if (user === undefined) throw new Error(`The demo has no user "${loginId}"`);
  return user;
}

async function readUsers(
  dataDir: string,
  { store }: Pick<TimedBank, 'store'>,
): Promise<Map<string, DemoEntry>> {
  const json = JSON.parse(await readFile(join(dataDir, 'demo.json'), 'utf8')) as {
    readonly users: readonly Omit<DemoEntry, 'id'>[];
  };
  const rows = await store.db.selectFrom('users').select(['id', 'loginId']).execute();
  const ids = new Map(rows.map((row) => [row.loginId, row.id]));
  return new Map(
    json.users.map((user) => [user.loginId, { ...user, id: ids.get(user.loginId) ?? '' }]),
  );
}
