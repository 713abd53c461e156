// `npm run emulator`: the phone in a web page.
import { startShell } from './server/start-shell.ts';

try {
  const { port, stop } = await startShell(process.env);
  console.log(`The phone is at http://localhost:${port}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
