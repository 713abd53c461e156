// Brings the gateway up from its configuration, and down again.
import { createApp } from '../app.ts';
import type { Config } from '../config.ts';
import { createDeliveryLog } from '../flows/delivery-log.ts';
import { startMailClerk } from '../flows/mail-clerk.ts';
import { purgePortal } from '../flows/sessions/purge-portal.ts';
import type { FlowContext } from '../flows/context.ts';
import type { TokenAppBuilds } from '../http/download/describe-token-apps.ts';
import { createAskers } from './askers.ts';
import { createBankHost } from './create-bank-host.ts';
import { createDownloadHost } from './create-download-host.ts';
import { listen, type Listener, type Tls } from './listen.ts';
import { openBank } from './open-bank.ts';
import { openMailOffice } from './open-mail-office.ts';
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
  /** The phone's app in its two builds. */
  readonly builds: TokenAppBuilds;
  readonly reportError: (error: unknown) => void;
};

/** How often what waits for its time is looked at. */
const HOUSEKEEPING_MS = 60_000;
const MAIL_ROUND_MS = 2000;

/** Opens, listens, and returns once every listener is there. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, builds, reportError } = options;
  const bank = await openBank(config, options.machineClock);
  const { flow, store } = bank;
  const identities = readIdentities(config, bank.demo?.files ?? null);
  const askers = createAskers(config, options.machineClock);
  const log = createDeliveryLog({ store, reportError });
  const office = openMailOffice(config);
  const clerk = startMailClerk(flow, { office, roundMs: MAIL_ROUND_MS, reportError });
  const app = createApp({
    hosts: { bank: config.BANK_HOST, download: config.DOWNLOAD_HOST },
    bank: createBankHost({ config, bank, identities, askers, reportError }),
    download: createDownloadHost({ config, flow, log, askers, builds, reportError }),
    afterPost: clerk.wake,
  });
  const housekeeping = setInterval(() => {
    store.flushAuditHeads();
    purgePortal(flow).catch(reportError);
  }, HOUSEKEEPING_MS).unref();
  const listeners = await listenAll(config, identities, app);
  return {
    flow,
    ports: { http: listeners.http.port, bankTls: listeners.bankTls?.port ?? null },
    stop: async () => {
      clearInterval(housekeeping);
      await closeAll(listeners);
      await clerk.stop();
      office.mailer.close();
      await log.flush();
      await store.close();
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
