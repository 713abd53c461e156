// The download host: what phones meet.
import { Hono } from 'hono';
import type { HttpEnv } from '../http/http-env.ts';

/** Everything under DOWNLOAD_HOST. */
export function createDownloadHost(): Hono<HttpEnv> {
  return new Hono<HttpEnv>();
}
