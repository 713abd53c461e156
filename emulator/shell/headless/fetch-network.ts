// The real network for a phone in Node.
import type { HttpRequest, HttpResult } from '../../device/radio/http-port.ts';

const TIMEOUT_MS = 30_000;

export async function fetchNetwork(request: HttpRequest): Promise<HttpResult> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(request.method === 'POST' ? { body: Uint8Array.from(request.body) } : {}),
    });
    const { status, statusText: reason } = response;
    const body = new Uint8Array(await response.arrayBuffer());
    return { kind: 'response', response: { status, reason, headers: [...response.headers], body } };
  } catch (error) {
    return { kind: 'failed', reason: isTlsError(error) ? 'tls' : 'timeout' };
  }
}

function isTlsError(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return /CERT|SSL|TLS|SELF_SIGNED/.test(code);
}
