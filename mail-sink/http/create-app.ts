// The HTTP side: probes, metrics, the three APIs and the pages, under one base path and one guard.
import { Hono } from 'hono';
import { createSinkApi } from './api/create-sink-api.ts';
import { sendEvents } from './event-socket.ts';
import { hostGuard, originGuard, passwordGuard, safeHeaders } from './guard.ts';
import { createMailhogApi } from './mailhog/create-mailhog-api.ts';
import { createMailpitApi } from './mailpit/create-mailpit-api.ts';
import { describeFrames } from './mailpit/event-frames.ts';
import { addMetricsRoute } from './metrics-route.ts';
import { createPages, type Assets } from './pages/create-pages.ts';
import { showNotFound, type PageContext } from './pages/page-context.ts';
import { addViewRoutes } from './view-routes.ts';

/** The whole application. */
export function createApp(context: PageContext, assets: Assets): Hono {
  const app = new Hono();
  app.use(safeHeaders);
  app.use(hostGuard(context), originGuard(context), passwordGuard(context));
  const routes = new Hono();
  routes.get('/livez', (c) => c.text('ok'));
  routes.get('/readyz', (c) => c.text('ok'));
  addMetricsRoute(routes, context);
  routes.route('/api/sink/v1', createSinkApi(context));
  routes.route('/api/v1', createMailpitApi(context));
  routes.get(
    '/api/events',
    sendEvents(context, (events) => describeFrames(context.mailbox, events)),
  );
  routes.route('/api/v2', createMailhogApi(context));
  addViewRoutes(routes, context);
  routes.route('/', createPages(context, assets));
  app.route(context.basePath === '' ? '/' : context.basePath, routes);
  app.notFound((c) => showNotFound(c, context));
  app.onError((error, c) => {
    if (error instanceof SyntaxError) return c.text(error.message, 400);
    context.onError(error);
    return c.text('Internal error\n', 500);
  });
  return app;
}
