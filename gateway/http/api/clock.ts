// The demo's clock: `GET /api/v1/clock` tells it, `POST` moves it forward, never back.
import { Hono } from 'hono';
import { z } from 'zod';
import type { DemoClock } from '../../flows/demo/demo-clock.ts';

const YEAR_SECONDS = 366 * 86_400;
const BODY = z.object({ forwardSeconds: z.number().int().min(0).max(YEAR_SECONDS) });

/** Routes under the bank host. JSON only: a form on another site cannot send that. */
export function createClockApi(clock: DemoClock): Hono {
  const api = new Hono();
  api.get('/api/v1/clock', (context) => context.json(clock.read()));
  api.post('/api/v1/clock', async (context) => {
    const type = context.req.header('content-type') ?? '';
    if (!/^application\/json\s*(;|$)/i.test(type)) {
      return context.json({ error: 'Cannot move the clock: the body is not JSON' }, 415);
    }
    const body = BODY.safeParse(await context.req.json().catch(() => null));
    if (!body.success) {
      const error = `Cannot move the clock: "forwardSeconds" is not a whole number from 0 to ${YEAR_SECONDS}`;
      return context.json({ error }, 400);
    }
    return context.json(await clock.forward(body.data.forwardSeconds));
  });
  return api;
}
