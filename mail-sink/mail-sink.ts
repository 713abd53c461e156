// The sink as one thing that can be started and closed: SMTP and HTTP over one mailbox.
import { mkdirSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { dirname } from 'node:path';
import { serve } from '@hono/node-server';
import { checkCredentials } from './check-credentials.ts';
import type { Config } from './config.ts';
import { createApp } from './http/create-app.ts';
import { createSocketServer, refuseOtherUpgrades } from './http/event-socket.ts';
import type { HttpContext } from './http/http-context.ts';
import { createChaos } from './mailbox/chaos.ts';
import { openMailbox, type Mailbox } from './mailbox/mailbox.ts';
import { createTraffic } from './mailbox/traffic.ts';
import { createRender, readAsset } from './render.ts';
import { checkLink, createRelease } from './release-mail.ts';
import { acceptMail } from './smtp/accept-mail.ts';
import { createSmtpServer } from './smtp/create-smtp-server.ts';
import type { SmtpOptions } from './smtp/smtp-options.ts';
import { isRefusedBySpf } from './verdicts/authentication.ts';
import { createResolver, readDnsTable } from './verdicts/resolver-table.ts';

export type MailSink = {
  readonly smtpPort: number;
  readonly httpPort: number;
  /** Ends both servers; every acknowledged mail is on the disk. */
  readonly close: () => Promise<void>;
};

export type Surroundings = {
  readonly now: () => Date;
  /** Numbers from 0 up to 1. */
  readonly draw: () => number;
  readonly onError: (error: unknown) => void;
};

type Parts = {
  readonly config: Config;
  readonly surroundings: Surroundings;
  readonly mailbox: Mailbox;
};

/** Opens the mailbox and listens; ports of 0 are chosen by the system. */
export async function createMailSink(
  config: Config,
  surroundings: Surroundings,
): Promise<MailSink> {
  const { path } = config.database;
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const mailbox = openMailbox({
    ...config.database,
    limits: config.retention,
    now: surroundings.now,
    onError: surroundings.onError,
  });
  const parts = { config, surroundings, mailbox };
  const smtpOptions = createSmtpOptions(parts);
  const smtp = createSmtpServer(smtpOptions);
  const context = createHttpContext(parts, smtpOptions);
  const app = createApp(
    { ...context, render: createRender() },
    { css: readAsset('mail-sink.css'), js: readAsset('mail-sink.js') },
  );
  const sockets = createSocketServer();
  const http = serve({
    fetch: app.fetch,
    hostname: config.address,
    port: config.httpPort,
    websocket: { server: sockets },
  });
  refuseOtherUpgrades(http);
  try {
    await listening(smtp.listen(config.smtpPort, config.address));
    await listening(http);
  } catch (error) {
    await Promise.all([closeServer(smtp), closeServer(http)]);
    mailbox.close();
    throw error;
  }
  return {
    smtpPort: portOf(smtp.server),
    httpPort: portOf(http),
    close: async () => {
      if ('closeAllConnections' in http) http.closeAllConnections();
      for (const client of sockets.clients) client.terminate();
      await Promise.all([closeServer(smtp), closeServer(http)]);
      mailbox.close();
    },
  };
}

function createSmtpOptions({ config, surroundings, mailbox }: Parts): SmtpOptions {
  return {
    ...surroundings,
    mailbox,
    limits: config.smtp,
    traffic: createTraffic(),
    chaos: createChaos(),
    acceptDomains: config.acceptDomains,
    foreignMail: config.foreignMail,
    needsCredentials: config.smtpCredentials !== null,
    checkCredentials: (user, password) => checkCredentials(config.smtpCredentials, user, password),
    tls: config.tls,
    isSpoofed: (domain, client) =>
      isRefusedBySpf(domain, client, createResolver(readDnsTable(config.dnsFile))),
  };
}

function createHttpContext(
  { config, surroundings, mailbox }: Parts,
  smtpOptions: SmtpOptions,
): HttpContext {
  const { now, onError } = surroundings;
  return {
    mailbox,
    traffic: smtpOptions.traffic,
    chaos: smtpOptions.chaos,
    now,
    startedAt: now(),
    acceptDomains: config.acceptDomains,
    basePath: config.basePath,
    hosts: config.hosts,
    origins: config.origins,
    needsCredentials: config.httpCredentials !== null,
    checkCredentials: (user, password) => checkCredentials(config.httpCredentials, user, password),
    createResolver: () => createResolver(readDnsTable(config.dnsFile)),
    submit: async ({ from, recipients, raw }) => {
      const client = { address: '127.0.0.1', helo: 'localhost', isSecure: false, user: null };
      const { id, reply } = await acceptMail(smtpOptions, { from, recipients, client, raw });
      return { id, refusal: reply === null ? null : `${reply.code} ${reply.text}` };
    },
    release: createRelease(config.relayUrl),
    checkLink: (url, follow) => checkLink(config.linkHosts, url, follow),
    onError,
  };
}

async function listening(server: Server): Promise<void> {
  if (server.listening) return;
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', reject);
  });
}

async function closeServer(server: { close: (done: () => void) => unknown }): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
