// Parts of a mail as a browser gets them: they may do nothing, whatever they claim to be.
import type { Context } from 'hono';

const SANDBOX = "sandbox; default-src 'none'";
/** For HTML of a mail: its own styles and inlined pictures, nothing from outside, no scripts. */
const SANDBOX_VIEW = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const CONTENT_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

/** Bytes of a mail under a type of its own choosing. */
export function sandboxed(c: Context, body: Buffer | string, contentType: string): Response {
  const type = CONTENT_TYPE.test(contentType) ? contentType : 'application/octet-stream';
  return c.body(typeof body === 'string' ? body : new Uint8Array(body), 200, {
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
    'Content-Security-Policy': type === 'text/html' ? SANDBOX_VIEW : SANDBOX,
    'X-Content-Type-Options': 'nosniff',
  });
}

/** A header value for a download under that name (RFC 6266). */
export function attachmentDisposition(fileName: string): string {
  const encoded = encodeURIComponent(fileName || 'attachment').replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename*=UTF-8''${encoded}`;
}
