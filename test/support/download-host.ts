// The download site on a real port, with a bank behind it and a phone's way of asking.
import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { createClassifier } from '../../gateway/carriers/classify.ts';
import { createDeliveryLog } from '../../gateway/flows/delivery-log.ts';
import type { DeliveryLog } from '../../gateway/flows/delivery-log.ts';
import { createDownloadFlows } from '../../gateway/flows/download-flows.ts';
import type { DownloadDeps } from '../../gateway/http/download/download-deps.ts';
import { createDownloadSite } from '../../gateway/http/download/download-site.ts';
import { createPages } from '../../gateway/http/download/pages.ts';
import { readCarrierData } from '../../gateway/http/download/read-carrier-data.ts';
import { describeTokenApps } from '../../gateway/http/download/describe-token-apps.ts';
import { requestHeaders } from '../../gateway/http/request-headers.ts';
import { createRender } from '../../gateway/render.ts';
import type { TestBank } from './test-bank.ts';
import { createTestBuilds } from './token-app-builds.ts';

export const DOWNLOAD_ORIGIN = 'http://otp-auth.net';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  /** The body as its charset says. */
  readonly text: string;
};

export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type DownloadHost = {
  readonly deps: DownloadDeps;
  readonly log: DeliveryLog;
  readonly port: number;
  readonly errors: unknown[];
  readonly ask: (userAgent: string, path: string, asked?: Asked) => Promise<Answer>;
  readonly close: () => Promise<void>;
};

/** Starts the site; `errors` gathers what it reports to the operator. */
export async function startDownloadHost(
  bank: TestBank,
  changes: Partial<DownloadDeps> = {},
): Promise<DownloadHost> {
  const errors: unknown[] = [];
  function reportError(error: unknown): void {
    errors.push(error);
  }
  const log = createDeliveryLog({ store: bank.store, reportError });
  const classify = createClassifier(readCarrierData([]));
  const deps: DownloadDeps = {
    flows: createDownloadFlows(bank, log),
    pages: createPages(createRender(['carrier']), { mailDomain: 'otp-auth.net' }),
    apps: describeTokenApps(createTestBuilds()),
    classify: (context) => classify(requestHeaders(context), '127.0.0.1'),
    clientAddress: () => '192.0.2.1',
    origin: DOWNLOAD_ORIGIN,
    networkRequired: false,
    isDemo: false,
    clock: bank.clock,
    reportError,
    ...changes,
  };
  const site = createDownloadSite(deps);
  const server = serve({ fetch: site.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    deps,
    log,
    port,
    errors,
    ask: (userAgent, path, asked = {}) => ask(port, userAgent, path, asked),
    close: async () => {
      await new Promise((resolve) => server.close(resolve));
      await log.flush();
    },
  };
}

function ask(port: number, userAgent: string, path: string, asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { connection: 'close', 'user-agent': userAgent, ...asked.headers };
    const outgoing = request({ port, path, method: asked.method ?? 'GET', headers });
    outgoing.on('error', reject);
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, headers: answered, bytes, text: decode(answered, bytes) });
      });
    });
    outgoing.end(asked.body);
  });
}

/** Decodes strictly: a byte that is not of the charset is an error, as it is garbage on a phone. */
function decode(headers: IncomingHttpHeaders, bytes: Buffer): string {
  const type = headers['content-type'] ?? '';
  const charset =
    /charset=([\w-]+)/.exec(type)?.[1] ?? (type.includes('x-jam') ? 'shift_jis' : 'utf-8');
  const isText = /^text\/|x-jam/.test(type);
  return isText
    ? new TextDecoder(charset, { fatal: !type.includes('app-descriptor') }).decode(bytes)
    : '';
}
