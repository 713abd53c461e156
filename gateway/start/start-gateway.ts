// Brings the gateway up from its configuration, and down again.
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { purgePortal } from '../flows/sessions/purge-portal.ts';
import type { FlowContext } from '../flows/context.ts';
import { createBankHost } from './create-bank-host.ts';
import { createDownloadHost } from './create-download-host.ts';
import { listen, type Listener, type Tls } from './listen.ts';
import { openBank } from './open-bank.ts';
import { readIdentities, type Identities } from './read-identities.ts';

export type Gateway = {
  readonly flow: FlowContext;
  /** Ports by what they serve; null where nothing listens. */
  readonly ports: { readonly http: number; readonly bankTls: number | null };
  readonly stop: () => Promise<void>;
};

export type GatewayOptions = {
  readonly config: Config;
  /** UTC epoch milliseconds. */
  readonly machineClock: () => number;
  readonly reportError: (error: unknown) => void;
};

const ROUND_MS = 60_000;

/** Opens, listens, and returns once every listener is there. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, reportError } = options;
  const bank = await openBank(config, options.machineClock);
  const identities = readIdentities(config, bank.demo?.files ?? null);
  const app = createApp({
    hosts: { bank: config.BANK_HOST, download: config.DOWNLOAD_HOST },
    bank: createBankHost({ config, bank, identities, wakeMail: () => undefined, reportError }),
    download: createDownloadHost(),
  });
  const rounds = setInterval(() => {
    bank.store.flushAuditHeads();
    purgePortal(bank.flow).catch(reportError);
  }, ROUND_MS).unref();
  const listeners = await listenAll(config, identities, app);
  return {
    flow: bank.flow,
    ports: { http: listeners.http.port, bankTls: listeners.bankTls?.port ?? null },
    stop: async () => {
      clearInterval(rounds);
      await closeAll(listeners);
      await bank.store.close();
    },
  };
}

type Listeners = {
  readonly http: Listener;
  /** Asks for client certificates. */
  readonly bankTls: Listener | null;
  readonly downloadTls: Listener | null;
};

async function listenAll(
  config: Config,
  { server, clientAuthorities }: Identities,
  app: ReturnType<typeof createApp>,
): Promise<Listeners> {
  const address = config.LISTEN_ADDRESS;
  const http = await listen(app, { address, port: config.GATEWAY_PORT, tls: null });
  if (server === null) return { http, bankTls: null, downloadTls: null };
  const asking: Tls = { ...server, clientAuthorities };
  const plain: Tls = { ...server, clientAuthorities: null };
  return {
    http,
    bankTls: await listen(app, { address, port: config.GATEWAY_TLS_PORT, tls: asking }),
    downloadTls: await listen(app, { address, port: config.DOWNLOAD_TLS_PORT, tls: plain }),
  };
}

async function closeAll({ http, bankTls, downloadTls }: Listeners): Promise<void> {
  await Promise.all([http.close(), bankTls?.close(), downloadTls?.close()]);
}
