// `npm run mail-sink`: the post office, until it is told to stop.
import pino from 'pino';
import { createBankClock, followBank } from './bank-clock.ts';
import { readConfig } from './config.ts';
import { createMailSink } from './mail-sink.ts';

const log = pino({ name: 'mail-sink' });
const CLOCK_MILLISECONDS = 500;

try {
  const config = readConfig(process.env);
  const clock = config.bankUrl === null ? null : createBankClock(config.bankUrl, Date.now);
  const following = clock === null ? null : followBank(clock, CLOCK_MILLISECONDS);
  const sink = await createMailSink(config, {
    now: clock?.now ?? (() => new Date()),
    draw: Math.random,
    onError: (error) => log.error(error),
  });
  console.log(`SMTP: smtp://${config.address}:${sink.smtpPort}`);
  console.log(`Page: http://${config.address}:${sink.httpPort}${config.basePath}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      following?.stop();
      void sink.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
