// MailHog's API version 2, a thin shim over the same mailbox.
import { Hono } from 'hono';
import { sendEvents } from '../event-socket.ts';
import type { HttpContext } from '../http-context.ts';
import { addJimRoutes } from './jim-routes.ts';
import { addListRoutes } from './list-routes.ts';
import { readNewItems } from './new-items.ts';

/** To be mounted at /api/v2. */
export function createMailhogApi(context: HttpContext): Hono {
  const app = new Hono();
  addListRoutes(app, context);
  addJimRoutes(app, context);
  app.get(
    '/websocket',
    sendEvents(context, (events) => readNewItems(context.mailbox, events)),
  );
  app.get('/outgoing-smtp', (c) => c.json({}));
  return app;
}
