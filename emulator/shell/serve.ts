// `npm run emulator`: the phone in a web page.
import { serve } from '@hono/node-server';
import { buildPage } from './server/build-page.ts';
import { createShellApp } from './server/create-shell-app.ts';
import { bankRules, parseShellConfig } from './server/shell-config.ts';

const config = parseShellConfig(process.env);
const app = createShellApp({
  files: await buildPage(),
  phoneRules: config.rules,
  bankRules: bankRules(config, process.env),
  bankHost: config.bankHost,
  sinkOrigin: config.sinkOrigin,
});
const server = serve({ fetch: app.fetch, port: config.port, hostname: '127.0.0.1' }, ({ port }) => {
  console.log(`The phone is at http://localhost:${port}/`);
});
server.on('error', (error) => {
  console.error(`Cannot listen on port ${config.port}: ${error.message}`);
  process.exitCode = 1;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    // A page that is open keeps its connection, and would keep the program.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
