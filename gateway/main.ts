// The gateway's program: configuration from the environment, one line when it is up, a clean end on a signal.
import { pino } from 'pino';
import { parseConfig } from './config.ts';
import { readTokenAppBuilds } from './start/read-token-app-builds.ts';
import { startGateway } from './start/start-gateway.ts';

const log = pino({ level: process.env['LOG_LEVEL'] ?? 'info' });

async function main(): Promise<void> {
  const config = parseConfig(process.env);
  const gateway = await startGateway({
    config,
    machineClock: Date.now,
    builds: readTokenAppBuilds(),
    reportError: (error) => log.error(error),
  });
  log.info({ origin: config.BANK_ORIGIN, ...gateway.ports, demo: config.DEMO }, 'gateway is up');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      gateway.stop().catch((error: unknown) => {
        log.error(error);
        process.exitCode = 1;
      });
    });
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
