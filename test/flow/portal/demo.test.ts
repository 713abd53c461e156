// The demo bank: what it refuses to be, its clock, and that a second start finds everything as it was.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../../../gateway/config.ts';
import { startGateway, type Gateway } from '../../../gateway/start/start-gateway.ts';
import { contractOtpState } from '../../../gateway/tokens/contract.ts';
import { findContract } from '../../../gateway/store/contracts.ts';
import { freePort } from '../../support/free-port.ts';
import { createTestBuilds } from '../../support/token-app-builds.ts';
import { NOON } from '../../support/test-bank.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keitai-otp-demo-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function start(environment: Readonly<Record<string, string>> = {}): Promise<Gateway> {
  return await startGateway({
    config: parseConfig({
      DATA_DIR: folder,
      GATEWAY_PORT: String(await freePort()),
      GATEWAY_TLS_PORT: '0',
      DOWNLOAD_TLS_PORT: '0',
      SMTP_URL: 'smtp://127.0.0.1:9',
      ...environment,
    }),
    builds: createTestBuilds(),
    machineClock: () => NOON,
    reportError: (error) => {
      throw error;
    },
  });
}

type Clock = { readonly now: number; readonly offsetSeconds: number };

async function clock(gateway: Gateway, forwardSeconds?: unknown): Promise<[number, Clock]> {
  const move = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ forwardSeconds }),
  };
  const url = `http://localhost:${gateway.ports.http}/api/v1/clock`;
  const answer = await fetch(url, forwardSeconds === undefined ? {} : move);
  return [answer.status, (await answer.json()) as Clock];
}

describe('the demo bank', () => {
  test('has five users of one contract that uses one-time passwords', async () => {
    const gateway = await start({ DEMO: '1' });
    const { users } = JSON.parse(await readFile(join(folder, 'demo.json'), 'utf8')) as {
      users: readonly Record<string, unknown>[];
    };
    expect(users.map(({ loginId, role }) => `${String(loginId)} ${String(role)}`)).toEqual([
      'master master',
      'admin admin',
      'user1 general',
      'user2 general',
      'user3 general',
    ]);
    const { db } = gateway.flow.store;
    const { contractId } = await db
      .selectFrom('users')
      .select('contractId')
      .executeTakeFirstOrThrow();
    const contract = await findContract(db, contractId);
    expect(contractOtpState(contract?.otp ?? null, NOON)).toBe('on');
    await gateway.stop();
  });

  test('finds everything as it was at a second start', async () => {
    const first = await start({ DEMO: '1' });
    await clock(first, 3600);
    await first.stop();
    const json = await readFile(join(folder, 'demo.json'), 'utf8');
    const second = await start({ DEMO: '1' });
    expect(await readFile(join(folder, 'demo.json'), 'utf8')).toBe(json);
    expect(await clock(second)).toEqual([200, { now: NOON + 3_600_000, offsetSeconds: 3600 }]);
    const users = await second.flow.store.db.selectFrom('users').select('id').execute();
    expect(users).toHaveLength(5);
    await second.stop();
  });

  test('moves its clock forward, never back', async () => {
    const gateway = await start({ DEMO: '1' });
    expect(await clock(gateway, 90)).toEqual([200, { now: NOON + 90_000, offsetSeconds: 90 }]);
    for (const wrong of [-1, 1.5, '90', null, 1e12]) {
      expect((await clock(gateway, wrong))[0]).toBe(400);
    }
    expect((await clock(gateway))[1].offsetSeconds).toBe(90);
    await gateway.stop();
  });

  test('refuses to listen beyond loopback, and PostgreSQL', async () => {
    await expect(start({ DEMO: '1', LISTEN_ADDRESS: '0.0.0.0' })).rejects.toThrow(/loopback only/);
    await expect(start({ DEMO: '1', DATABASE_URL: 'postgres://localhost/x' })).rejects.toThrow(
      /SQLite/,
    );
  });

  test("is refused as a real bank's database, and a real one as a demo's", async () => {
    await (await start({ DEMO: '1' })).stop();
    await expect(start()).rejects.toThrow(/demo bank's/);
    await rm(join(folder, 'demo.json'));
    await expect(start({ DEMO: '1' })).rejects.toThrow(/not its demo.json/);
    await rm(folder, { recursive: true });
    const real = await start();
    const contract = { id: 'c', name: 'c', otpAppliedAt: null, otpUsableFrom: null };
    await real.flow.store.db.insertInto('contracts').values(contract).execute();
    await real.stop();
    await expect(start({ DEMO: '1' })).rejects.toThrow(/real database/);
  });

  test('is not there in a real bank: no clock, no files, no list of users', async () => {
    const gateway = await start();
    const origin = `http://localhost:${gateway.ports.http}`;
    const statuses = await Promise.all(
      ['/api/v1/clock', '/demo/user3.p12', '/demo/authority.crt'].map(
        async (path) => (await fetch(origin + path)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404]);
    const login = await (await fetch(`${origin}/login`)).text();
    expect(login).not.toContain('デモ銀行');
    expect(login).not.toContain('電子証明書ログイン');
    await gateway.stop();
  });
});
