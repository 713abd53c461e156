// The sink's own API, with the document that describes it.
import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { streamEvents } from '../event-stream.ts';
import type { HttpContext } from '../http-context.ts';
import { describeSummary } from './describe.ts';
import { addFailureRoutes } from './failure-routes.ts';
import { addMailboxRoutes } from './mailbox-routes.ts';
import { addMessageRoutes } from './message-routes.ts';
import { addWaitRoute } from './wait-route.ts';

/** To be mounted at /api/sink/v1. */
export function createSinkApi(context: HttpContext): OpenAPIHono {
  const { basePath, onError } = context;
  const api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      return c.json({ error: `"${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}` }, 400);
    },
  });
  addWaitRoute(api, context);
  addMessageRoutes(api, context);
  addMailboxRoutes(api, context);
  addFailureRoutes(api, context);
  api.get('/events', (c) =>
    streamEvents(c, context, (event) => ({
      event: event.kind,
      data: JSON.stringify(
        event.kind === 'new' ? describeSummary(event.summary) : { ids: event.ids },
      ),
    })),
  );
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'keitai-otp mail sink', version: '1' },
    servers: [{ url: `${basePath}/api/sink/v1` }],
  });
  api.notFound((c) => c.json({ error: 'No such resource' }, 404));
  api.onError((error, c) => {
    if (error instanceof HTTPException) return c.json({ error: error.message }, error.status);
    if (error instanceof SyntaxError) return c.json({ error: error.message }, 400);
    onError(error);
    return c.json({ error: 'Internal error' }, 500);
  });
  return api;
}
