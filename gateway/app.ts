// One server, two sites: every request goes to the one whose host it names, or to none.
import type { HttpContext } from './http/http-env.ts';
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
export function createApp({ hosts, bank, download, afterPost }: AppSites): Site {
  function answer(request: Request, bindings: HttpContext['env']): Response | Promise<Response> {
    switch (decideHost(requestHost(request, bindings?.incoming), hosts).kind) {
      case 'bank':
        return bank.fetch(request, bindings);
      case 'download':
        return download.fetch(request, bindings);
      case 'malformed':
        return refuse(400, 'Bad Request: one Host header, naming the host of the target\n');
      case 'misdirected':
        return refuse(421, 'Misdirected Request: no site of this name here\n');
    }
  }

  async function answerPost(request: Request, bindings: HttpContext['env']): Promise<Response> {
    const response = await answer(request, bindings);
    afterPost();
    return response;
  }

  return {
    fetch: (request, bindings) =>
      request.method === 'POST' ? answerPost(request, bindings) : answer(request, bindings),
  };
}

function refuse(status: number, text: string): Response {
  return new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=UTF-8' } });
}
