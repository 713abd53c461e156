// `npm run mail-sink`: the post office, until it is told to stop.
import pino from 'pino';
import { readConfig } from './config.ts';
import { createMailSink } from './mail-sink.ts';

const log = pino({ name: 'mail-sink' });

try {
  const config = readConfig(process.env);
  const sink = await createMailSink(config, {
    now: () => new Date(),
    draw: Math.random,
    onError: (error) => log.error(error),
  });
  console.log(`SMTP: smtp://${config.address}:${sink.smtpPort}`);
  console.log(`Page: http://${config.address}:${sink.httpPort}${config.basePath}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void sink.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
