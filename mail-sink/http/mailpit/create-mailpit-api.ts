// Mailpit's API version 1, so that the clients written for it work here.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { HttpContext } from '../http-context.ts';
import { addMessageRoutes as addMailhogRoutes } from '../mailhog/message-routes.ts';
import { addCheckRoutes } from './check-routes.ts';
import { addListRoutes } from './list-routes.ts';
import { addMessageRoutes } from './message-routes.ts';
import { addSendRoute } from './send-route.ts';
import { addServerRoutes } from './server-routes.ts';
import { addTagRoutes } from './tag-routes.ts';

const LARGEST_BODY_BYTES = 5 * 1024 * 1024;
const LARGEST_LETTER_BYTES = 70 * 1024 * 1024;

/** To be mounted at /api/v1. */
export function createMailpitApi(context: HttpContext): Hono {
  const app = new Hono();
  app.use('/send', bodyLimit({ maxSize: LARGEST_LETTER_BYTES }));
  app.use(async (c, next) =>
    c.req.path.endsWith('/send') ? next() : bodyLimit({ maxSize: LARGEST_BODY_BYTES })(c, next),
  );
  addListRoutes(app, context);
  addMessageRoutes(app, context);
  addCheckRoutes(app, context);
  addSendRoute(app, context);
  addTagRoutes(app, context);
  addServerRoutes(app, context);
  addMailhogRoutes(app, context);
  return app;
}
