// The operator's console, on the bank host below /operator.
import type { Hono } from 'hono';
import { readAssets } from '../http/bank/assets.ts';
import { createCsrfTokens } from '../http/middleware/csrf-token.ts';
import { parseNetworks } from '../http/middleware/client-address.ts';
import { createCookieJar } from '../http/middleware/site-cookies.ts';
import { createOperatorSite } from '../http/operator/create-operator-site.ts';
import type { OperatorEnv } from '../http/operator/operator-site.ts';
import { createRender } from '../render.ts';
import type { BankHostOptions } from './bank-host-options.ts';
import { parseAuthorities } from './read-identities.ts';

export type OperatorHostOptions = BankHostOptions & {
  readonly isSecure: (request: Request) => boolean;
};

export function createOperatorHost(options: OperatorHostOptions): Hono<OperatorEnv> {
  const { config, bank, identities, askers, isSecure, reportError } = options;
  const { vault } = bank.flow;
  return createOperatorSite({
    flow: bank.flow,
    render: createRender(['partials', 'operator']),
    assets: readAssets(),
    cookies: createCookieJar(isSecure),
    csrf: createCsrfTokens((data) => vault.authenticate(vault.currentKeyId, 'console forms', data)),
    isTrustedProxy: askers.isTrustedProxy,
    isOperatorNetwork: parseNetworks('OPERATOR_NETWORKS', config.OPERATOR_NETWORKS),
    authorities: parseAuthorities(identities.clientAuthorities),
    demoClock: bank.demo?.clock ?? null,
    reportError,
  });
}
