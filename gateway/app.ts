// One server, two sites: every request goes to the one whose host it names, or to none.
import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from './http/http-env.ts';
import { decideHost, type Hosts } from './http/middleware/decide-host.ts';
import { requestHost } from './http/middleware/request-host.ts';

/** A site: Hono's own way to answer a request. */
export type Site = {
  readonly fetch: (request: Request, bindings: HttpContext['env']) => Response | Promise<Response>;
};

export type AppSites = {
  readonly hosts: Hosts;
  readonly bank: Site;
  readonly download: Site;
  /** Told after every POST: it may have changed something that others wait for. */
  readonly afterPost: () => void;
};

/** 400 where the host is unclear, 421 where it is neither's. */
export function createApp({ hosts, bank, download, afterPost }: AppSites): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.post('*', async (_, next) => {
    await next();
    afterPost();
  });
  app.all('*', (context) => {
    const decision = decideHost(requestHost(context), hosts);
    switch (decision.kind) {
      case 'bank':
        return bank.fetch(context.req.raw, context.env);
      case 'download':
        return download.fetch(context.req.raw, context.env);
      case 'malformed':
        return context.text('Bad Request: one Host header, naming the host of the target\n', 400);
      case 'misdirected':
        return context.text('Misdirected Request: no site of this name here\n', 421);
    }
  });
  return app;
}
