// The bank host: the portal, and the API beside it.
import { Hono } from 'hono';
import { createAgentApi } from '../http/api/agent-api.ts';
import { createClockApi } from '../http/api/clock.ts';
import { readAssets } from '../http/bank/assets.ts';
import { createBankSite, type BankHost } from '../http/bank/create-bank-site.ts';
import { rememberPages } from '../http/bank/remember-pages.ts';
import { createCsrfTokens } from '../http/middleware/csrf-token.ts';
import { createCookieJar } from '../http/middleware/site-cookies.ts';
import type { HttpEnv } from '../http/http-env.ts';
import { createRender } from '../render.ts';
import type { BankHostOptions } from './bank-host-options.ts';
import { createOperatorHost } from './create-operator-host.ts';
import { parseAuthorities } from './read-identities.ts';

/** Everything under BANK_HOST. */
export function createBankHost(options: BankHostOptions): BankHost {
  const { config, bank, identities, askers, reportError } = options;
  const isPublicSecure = config.BANK_ORIGIN.startsWith('https:');

  /** Behind a proxy that ends TLS the connection here is plain, but the browser's is not. */
  function isSecure(request: Request): boolean {
    return isPublicSecure || request.url.startsWith('https:');
  }

  const { vault } = bank.flow;
  const render = createRender(['layouts', 'partials', 'bank']);
  return createBankSite({
    api: createApi(options),
    operators: createOperatorHost({ ...options, isSecure }),
    isSecure,
    flow: bank.flow,
    render,
    renderOnce: rememberPages(render),
    assets: readAssets(),
    cookies: createCookieJar(isSecure),
    csrf: createCsrfTokens((data) => vault.authenticate(vault.currentKeyId, 'csrf', data)),
    isTrustedProxy: askers.isTrustedProxy,
    authorities: parseAuthorities(identities.clientAuthorities),
    settings: {
      mailDomain: config.DOWNLOAD_HOST,
      certificateOrigin: config.CERTIFICATE_ORIGIN,
      carrierMailOnly: config.CARRIER_MAIL_ONLY,
      adminLabels: { menu: config.ADMIN_LABEL, subject: config.ADMIN_SUBJECT_LABEL },
    },
    demo: bank.demo?.bank ?? null,
    reportError,
  });
}

/** `/api/v1`: the demo's clock, and the agents and handsets for everybody. */
function createApi({ config, bank, askers }: BankHostOptions): Hono<HttpEnv> {
  const api = new Hono<HttpEnv>();
  if (bank.demo !== null) api.route('/', createClockApi(bank.demo.clock));
  const agentApi = createAgentApi({
    carriers: askers.carriers,
    clientAddress: askers.addressOf,
    apiKeys: config.API_KEYS,
    isDemo: config.DEMO,
    clock: bank.flow.clock,
  });
  return api.route('/api/v1', agentApi);
}
