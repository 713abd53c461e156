// The client certificate of a request: the TLS connection's own, or the one a trusted proxy passes on (RFC 9440).
import { TLSSocket } from 'node:tls';
import type { HttpBindings } from '@hono/node-server';
import type { IsTrustedProxy } from '../middleware/client-address.ts';

/** An RFC 8941 byte sequence. */
const BYTE_SEQUENCE = /^:([A-Za-z0-9+/]*={0,2}):$/;

/** DER bytes, or null where none was presented. The Client-Cert header counts from a trusted proxy only. */
export function presentedCertificate(
  incoming: HttpBindings['incoming'] | undefined,
  isTrusted: IsTrustedProxy,
): Buffer | null {
  const socket = incoming?.socket;
  if (socket instanceof TLSSocket) {
    const own = socket.getPeerX509Certificate();
    if (own !== undefined) return own.raw;
  }
  const header = incoming?.headers['client-cert'];
  if (typeof header !== 'string' || !isTrusted(socket?.remoteAddress ?? '')) return null;
  return parseClientCert(header);
}

/** The bytes of a Client-Cert header (RFC 9440 §2.2), or null where it has another form. */
export function parseClientCert(header: string): Buffer | null {
  const base64 = BYTE_SEQUENCE.exec(header.trim())?.[1];
  return base64 === undefined || base64 === '' ? null : Buffer.from(base64, 'base64');
}
