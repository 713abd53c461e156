// What a demo may not be: reachable from elsewhere, or mixed up with a real bank's database.
import { BlockList, isIPv6 } from 'node:net';
import type { Config } from '../config.ts';
import { isDemoDatabase } from '../flows/demo/seed-demo-bank.ts';
import type { Store } from '../store/store.ts';

/** Throws where the configuration would show a demo to the world, or keep it on PostgreSQL. */
export function checkDemoConfig(config: Config): void {
  if (!config.DEMO) return;
  if (!isLoopback(config.LISTEN_ADDRESS)) {
    throw new Error(
      `Cannot start: DEMO=1 listens on loopback only, and LISTEN_ADDRESS is "${config.LISTEN_ADDRESS}"`,
    );
  }
  if (!config.DATABASE_URL.startsWith('sqlite:')) {
    throw new Error('Cannot start: DEMO=1 keeps its own SQLite file; unset DATABASE_URL');
  }
}

/** Throws where a demo's database is opened without DEMO=1. */
export async function checkDemoMark(config: Config, store: Store): Promise<void> {
  if (config.DEMO || !(await isDemoDatabase(store))) return;
  throw new Error(
    "Cannot start: this database is a demo bank's; set DEMO=1, or another DATA_DIR or DATABASE_URL",
  );
}

function isLoopback(address: string): boolean {
  const loopback = new BlockList();
  loopback.addSubnet('127.0.0.0', 8, 'ipv4');
  loopback.addAddress('::1', 'ipv6');
  return loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
