// Answers with a length: many handsets fail on a body that does not say how long it is.
import type { PageBytes } from '../../delivery/page.ts';

/** The capability is in the address of these pages, so nothing may keep them or pass their address on. */
const PRIVATE = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A whole body with its type and length. */
export function respond(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  status = 200,
): Response {
  const headers = { ...PRIVATE, 'Content-Type': contentType, 'Content-Length': `${body.length}` };
  return new Response(body, { status, headers });
}

/** A page. */
export function respondPage(page: PageBytes, status = 200): Response {
  return respond(page.bytes, page.contentType, status);
}

/** ASCII text. */
export function respondText(text: string): Response {
  return respond(new TextEncoder().encode(text), 'text/plain');
}
