// The way from the carrier's centre to the sites, in Node: the download host's name leads to the gateway, other names
// only where the configuration lists them.
import { request as httpRequest, Agent } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { HttpPort, HttpRequest, HttpResponse, HttpResult } from '../device/radio/http-port.ts';

export type RelayRules = {
  /** Where a host of that name (and port, "host:port", unless it is the usual one) really is: an origin. */
  readonly hosts: Readonly<Record<string, string>>;
};

const TIMEOUT_MS = 30_000;
const MOST_BYTES = 8 * 1024 * 1024;

/** Headers of one hop that are not handed on. */
const HOP_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host']);

const KEPT_CONNECTIONS = new Agent({ keepAlive: true });

export function createRelay(rules: RelayRules): HttpPort {
  return async (request) => {
    const target = findTarget(request.url, rules);
    return target === null ? unreachable(request.url) : send(request, target);
  };
}

function findTarget(url: string, { hosts }: RelayRules): URL | null {
  if (!URL.canParse(url)) return null;
  const asked = new URL(url);
  const origin = Object.hasOwn(hosts, asked.host) ? hosts[asked.host] : undefined;
  if (origin === undefined || !/^https?:$/.test(asked.protocol)) return null;
  return new URL(`${asked.pathname}${asked.search}`, origin);
}

/** The carrier's own answer for a name that leads nowhere. */
function unreachable(url: string): HttpResult {
  const host = URL.canParse(url) ? new URL(url).host : '';
  const page = `<html><head><title>接続できません</title></head><body>接続先が見つかりません。<br>${escapeMarkup(host)}</body></html>`;
  const headers = [['content-type', 'text/html; charset=utf-8']] as const;
  const body = new TextEncoder().encode(page);
  return { kind: 'response', response: { status: 404, reason: 'Not Found', headers, body } };
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function send(asked: HttpRequest, target: URL): Promise<HttpResult> {
  const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve) => {
    const outgoing = open(
      target,
      {
        method: asked.method,
        headers: { ...asked.headers, ...lengthOf(asked), Host: new URL(asked.url).host },
        timeout: TIMEOUT_MS,
        ...(target.protocol === 'http:' ? { agent: KEPT_CONNECTIONS } : {}),
      },
      (incoming) => resolve(receive(incoming)),
    );
    outgoing.on('timeout', () => outgoing.destroy());
    outgoing.on('error', (error) => resolve({ kind: 'failed', reason: failureOf(error) }));
    outgoing.end(asked.body);
  });
}

function lengthOf({ method, body }: HttpRequest): Record<string, string> {
  return method === 'POST' ? { 'Content-Length': `${body.length}` } : {};
}

function failureOf(error: Error): 'tls' | 'timeout' {
  return 'code' in error &&
    /^(ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|CERT)/.test(String(error.code))
    ? 'tls'
    : 'timeout';
}

async function receive(incoming: IncomingMessage): Promise<HttpResult> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  try {
    for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > MOST_BYTES) break;
      chunks.push(chunk);
    }
  } catch {
    // The site broke off; what came before is handed on as a cut answer.
    isWhole = false;
  }
  const response: HttpResponse = {
    status: incoming.statusCode ?? 502,
    reason: incoming.statusMessage ?? '',
    headers: flatten(incoming.headers),
    body: new Uint8Array(Buffer.concat(chunks)),
  };
  return isWhole ? { kind: 'response', response } : { kind: 'cut', response };
}

function flatten(headers: IncomingHttpHeaders): (readonly [string, string])[] {
  return Object.entries(headers)
    .filter(([name]) => !HOP_HEADERS.has(name))
    .flatMap(([name, value]) => [value ?? ''].flat().map((one) => [name, one] as const));
}
