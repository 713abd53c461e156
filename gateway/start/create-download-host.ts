// The download host: what phones meet.
import { Hono } from 'hono';
import type { Config } from '../config.ts';
import type { FlowContext } from '../flows/context.ts';
import type { DeliveryLog } from '../flows/delivery-log.ts';
import { createDownloadFlows } from '../flows/download-flows.ts';
import { createDownloadSite } from '../http/download/download-site.ts';
import { createPages } from '../http/download/pages.ts';
import { describeTokenApps, type TokenAppBuilds } from '../http/download/describe-token-apps.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { createRender } from '../render.ts';
import type { Askers } from './askers.ts';

export type DownloadHostOptions = {
  readonly config: Config;
  readonly flow: FlowContext;
  readonly log: DeliveryLog;
  readonly askers: Askers;
  readonly builds: TokenAppBuilds;
  readonly reportError: (error: unknown) => void;
};

/** Everything under DOWNLOAD_HOST. */
export function createDownloadHost(options: DownloadHostOptions): Hono<HttpEnv> {
  const { config, flow, log, askers, builds, reportError } = options;
  const site = createDownloadSite({
    flows: createDownloadFlows(flow, log),
    pages: createPages(createRender(['carrier']), { mailDomain: config.DOWNLOAD_HOST }),
    apps: describeTokenApps(builds),
    classify: askers.classify,
    clientAddress: askers.addressOf,
    origin: config.DOWNLOAD_ORIGIN,
    networkRequired: config.NETWORK_REQUIRED,
    isDemo: config.DEMO,
    clock: flow.clock,
    reportError,
  });
  return askers.lookUp === null ? site : afterLookUp(askers.lookUp, site);
}

/** What DNS says must be known before the site asks who it is. */
function afterLookUp(lookUp: NonNullable<Askers['lookUp']>, site: Hono<HttpEnv>): Hono<HttpEnv> {
  const host = new Hono<HttpEnv>();
  host.all('*', async (context) => {
    await lookUp(context);
    return site.fetch(context.req.raw, context.env);
  });
  return host;
}
