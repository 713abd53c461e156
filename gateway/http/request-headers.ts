// A request's headers as Node has parsed them: the Request that Hono sees would build its own first.
import type { RequestHeaders } from '../carriers/request-headers.ts';
import type { HttpContext } from './http-env.ts';

/** Reads lower-case names; a header that Node keeps as a list has no single text and reads as absent. */
export function requestHeaders(context: HttpContext): RequestHeaders {
  const parsed = context.env?.incoming?.headers;
  if (parsed === undefined) return context.req.raw.headers;
  return {
    get(name) {
      const value = parsed[name];
      return typeof value === 'string' ? value : null;
    },
  };
}
