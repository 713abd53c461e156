// Failure injection: refusals, delays and dropped connections by recipient.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import type { HttpContext } from '../http-context.ts';
import { ERROR, FAILURE, FAILURE_INPUT } from './schemas.ts';

const FAILURES = z.object({ failures: z.array(FAILURE) });
const JSON_FAILURES = {
  description: 'The failures in force; the first that fits a recipient strikes',
  content: { 'application/json': { schema: FAILURES } },
};

const LIST = createRoute({
  method: 'get',
  path: '/failures',
  summary: 'Failures in force',
  responses: { 200: JSON_FAILURES },
});

const ADD = createRoute({
  method: 'post',
  path: '/failures',
  summary: 'Adds a failure',
  request: {
    body: { required: true, content: { 'application/json': { schema: FAILURE_INPUT } } },
  },
  responses: {
    201: { description: 'The failure', content: { 'application/json': { schema: FAILURE } } },
  },
});

const REPLACE = createRoute({
  method: 'put',
  path: '/failures',
  summary: 'Replaces all failures',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.object({ failures: z.array(FAILURE_INPUT).max(100) }) },
      },
    },
  },
  responses: { 200: JSON_FAILURES },
});

const REMOVE_ALL = createRoute({
  method: 'delete',
  path: '/failures',
  summary: 'Ends all failures',
  responses: { 204: { description: 'Done' } },
});

const REMOVE = createRoute({
  method: 'delete',
  path: '/failures/{id}',
  summary: 'Ends one failure',
  request: { params: z.object({ id: z.string().openapi({ param: { name: 'id', in: 'path' } }) }) },
  responses: {
    204: { description: 'Done' },
    404: { description: 'No such failure', content: { 'application/json': { schema: ERROR } } },
  },
});

export function addFailureRoutes(api: OpenAPIHono, { mailbox: { failures } }: HttpContext): void {
  api.openapi(LIST, (c) => c.json({ failures: [...failures.list()] }, 200));
  api.openapi(ADD, (c) => c.json(failures.add(c.req.valid('json')), 201));
  api.openapi(REPLACE, (c) =>
    c.json({ failures: [...failures.replace(c.req.valid('json').failures)] }, 200),
  );
  api.openapi(REMOVE_ALL, (c) => {
    failures.replace([]);
    return c.body(null, 204);
  });
  api.openapi(REMOVE, (c) =>
    failures.remove(c.req.valid('param').id)
      ? c.body(null, 204)
      : c.json({ error: 'No such failure' }, 404),
  );
}
