// What Hono hands every handler of the gateway.
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Node's request and response; absent when a test calls `app.request()`. */
export type HttpEnv = { readonly Bindings: Partial<HttpBindings> };

export type HttpContext = Context<HttpEnv>;
