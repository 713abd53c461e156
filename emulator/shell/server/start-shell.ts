// The page's server, brought up from the environment and down again.
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { buildPage } from './build-page.ts';
import { createShellApp } from './create-shell-app.ts';
import { bankRules, parseShellConfig, type Environment } from './shell-config.ts';

export type Shell = {
  /** The port it got. */
  readonly port: number;
  readonly stop: () => void;
};

/** Listens on loopback only; rejects where the port is taken. Errors: SyntaxError, for a wrong environment. */
export async function startShell(env: Environment): Promise<Shell> {
  const config = parseShellConfig(env);
  const app = createShellApp({
    files: await buildPage(),
    phoneRules: config.rules,
    bankRules: bankRules(config, env),
    bankHost: config.bankHost,
    sinkOrigin: config.sinkOrigin,
  });
  const server = serve({ fetch: app.fetch, port: config.port, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error) => {
      reject(new Error(`Cannot listen on port ${config.port}: ${error.message}`));
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.close();
      // A page that is open keeps its connection, and would keep the program.
      if ('closeAllConnections' in server) server.closeAllConnections();
    },
  };
}
