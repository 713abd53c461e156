// The listeners: plain HTTP, and HTTPS that asks for a client certificate or does not.
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import type { Site } from '../app.ts';

export type Listener = {
  /** The port it got. */
  readonly port: number;
  /** Takes no new connection, and lets the answers under way finish. */
  readonly close: () => Promise<void>;
};

export type Tls = {
  readonly certificatePem: string;
  readonly keyPem: string;
  /** Authorities of the client certificates to ask for; null asks for none. */
  readonly clientAuthorities: readonly string[] | null;
};

export type ListenOptions = {
  readonly address: string;
  readonly port: number;
  readonly tls: Tls | null;
};

/** A request's headers must be there by then; its body too. */
const HEADERS_TIMEOUT_MS = 20_000;
const REQUEST_TIMEOUT_MS = 60_000;
const LONGEST_HEADERS_BYTES = 16_384;
const CLOSE_GRACE_MS = 2000;

/** Serves a site; rejects where the port is taken. */
export async function listen(site: Site, options: ListenOptions): Promise<Listener> {
  // The servers below speak HTTP/1 only.
  const answer = getRequestListener((request, bindings) =>
    site.fetch(request, bindings as HttpBindings),
  );
  const limits: ServerOptions = {
    headersTimeout: HEADERS_TIMEOUT_MS,
    requestTimeout: REQUEST_TIMEOUT_MS,
    maxHeaderSize: LONGEST_HEADERS_BYTES,
  };
  const server: Server =
    options.tls === null
      ? createHttpServer(limits, (request, response) => void answer(request, response))
      : createHttpsServer({ ...limits, ...tlsOptions(options.tls) }, (request, response) => {
          void answer(request, response);
        });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.address, resolve);
  });
  return { port: portOf(server.address()), close: () => close(server) };
}

/**
 * Any client certificate is let in, also none and a stranger's: which page says what of it is the portal's to
 * decide. The handshake has proved that its key is there.
 */
function tlsOptions({ certificatePem, keyPem, clientAuthorities }: Tls): ServerOptions {
  return {
    cert: certificatePem,
    key: keyPem,
    minVersion: 'TLSv1.2',
    ...(clientAuthorities === null
      ? {}
      : { requestCert: true, rejectUnauthorized: false, ca: [...clientAuthorities] }),
  };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS).unref();
  await closed;
  clearTimeout(timer);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
}
