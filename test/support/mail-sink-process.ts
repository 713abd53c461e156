// The sink's mailbox and SMTP front alone, in a process that tests kill: DATA_DIR says where the file is.
import type { AddressInfo } from 'node:net';
import { readConfig } from '../../mail-sink/config.ts';
import { createChaos } from '../../mail-sink/mailbox/chaos.ts';
import { openMailbox } from '../../mail-sink/mailbox/mailbox.ts';
import { createTraffic } from '../../mail-sink/mailbox/traffic.ts';
import { createSmtpServer } from '../../mail-sink/smtp/create-smtp-server.ts';

const config = readConfig(process.env);
function onError(error: unknown): void {
  process.stderr.write(`${String(error)}\n`);
}
function now(): Date {
  return new Date();
}

const mailbox = openMailbox({ ...config.database, limits: config.retention, now, onError });
const server = createSmtpServer({
  mailbox,
  limits: config.smtp,
  traffic: createTraffic(),
  chaos: createChaos(),
  acceptDomains: config.acceptDomains,
  foreignMail: config.foreignMail,
  needsCredentials: false,
  checkCredentials: () => true,
  tls: null,
  now,
  draw: Math.random,
  isSpoofed: () => Promise.resolve(false),
  onError,
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.server.address() as AddressInfo).port}\n`);
});
