// Opens what the sites work with: keys, database, clock, and the demo's bank where it is one.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { checkDemoConfig, checkDemoMark } from '../demo/check-demo.ts';
import { readOrCreateDemoFiles, type DemoFiles } from '../demo/demo-files.ts';
import { openDemoBank } from '../demo/open-demo-bank.ts';
import type { FlowContext } from '../flows/context.ts';
import { createFlowContext } from '../flows/create-flow-context.ts';
import { openDemoClock, type DemoClock } from '../flows/demo/demo-clock.ts';
import { isDemoDatabase } from '../flows/demo/seed-demo-bank.ts';
import type { DemoBank } from '../http/bank/demo-bank.ts';
import { readOrCreateMasterKeys } from '../secrets/master-key.ts';
import { createVault } from '../secrets/vault.ts';
import { openStore, type Store } from '../store/store.ts';
import { DEFAULT_POLICY, type Policy } from '../tokens/policy.ts';

export type OpenBank = {
  readonly store: Store;
  readonly flow: FlowContext;
  /** Null in a real bank. */
  readonly demo: Demo | null;
};

export type Demo = {
  readonly bank: DemoBank;
  readonly files: DemoFiles;
  readonly clock: DemoClock;
};

/** `machineClock` gives UTC epoch milliseconds; the demo's clock runs ahead of it. */
export async function openBank(config: Config, machineClock: () => number): Promise<OpenBank> {
  checkDemoConfig(config);
  mkdirSync(config.DATA_DIR, { recursive: true });
  const vault = createVault(readOrCreateMasterKeys(config.MASTER_KEY_FILE));
  const store = await openStore({
    url: config.DATABASE_URL,
    vault,
    auditHeadsFolder: join(config.DATA_DIR, 'audit-heads'),
    processId: randomBytes(8).toString('hex'),
  });
  try {
    await checkDemoMark(config, store);
    const clock = config.DEMO ? await openDemoClock(store, machineClock) : null;
    const flow = createFlowContext({
      store,
      vault,
      clock: clock?.now ?? machineClock,
      randomBytes,
      policy: policyOf(config),
      authority: { adminActsOnAdmins: config.ADMIN_ACTS_ON_ADMINS },
      institution: { serviceId: config.SERVICE_ID, serviceName: config.SERVICE_NAME },
    });
    const demo = clock === null ? null : await openDemo(config, flow, clock);
    return { store, flow, demo };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openDemo(config: Config, flow: FlowContext, clock: DemoClock): Promise<Demo> {
  const { DATA_DIR: dataDir } = config;
  const isLost = !existsSync(join(dataDir, 'demo.json')) && (await isDemoDatabase(flow.store));
  if (isLost) {
    throw new Error(
      `Cannot start: "${dataDir}" has a demo's database but not its demo.json; remove it to begin anew`,
    );
  }
  const hosts = [config.BANK_HOST, config.DOWNLOAD_HOST];
  const files = await readOrCreateDemoFiles({ dataDir, hosts, now: flow.clock() });
  return { bank: await openDemoBank(flow, dataDir, files), files, clock };
}

function policyOf(config: Config): Policy {
  return {
    ...DEFAULT_POLICY,
    periodSeconds: config.OTP_PERIOD_SECONDS === '30' ? 30 : 60,
    lockAfterMisses: config.OTP_LOCK_AFTER_MISSES,
    ticketHours: config.TICKET_HOURS,
    ticketTries: config.TICKET_TRIES,
    pbkdf2Iterations: config.PBKDF2_ITERATIONS,
    confirmationDays: config.CONFIRMATION_DAYS,
    lockConfirmationAfterMisses: config.CONFIRMATION_LOCK_AFTER_MISSES,
    alwaysWait30: config.REISSUE_ALWAYS_WAIT_30,
  };
}
