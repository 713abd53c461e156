// MailHog's Jim, the chaos monkey: chances from 0 to 1, in force while it is invited.
import type { Hono } from 'hono';
import { z } from 'zod';
import { NO_CHAOS, type Chaos } from '../../mailbox/chaos.ts';
import type { HttpContext } from '../http-context.ts';
import { readJson } from '../request-body.ts';

const CHANCE = z.number().min(0).max(1);
/** What Jim does when he is invited without orders. */
const JIM = z.object({
  DisconnectChance: CHANCE.default(0.005),
  AcceptChance: CHANCE.default(0.99),
  LinkSpeedAffect: CHANCE.default(0.1),
  LinkSpeedMin: z.number().default(1024),
  LinkSpeedMax: z.number().default(10_240),
  RejectSenderChance: CHANCE.default(0.05),
  RejectRecipientChance: CHANCE.default(0.05),
  RejectAuthChance: CHANCE.default(0.05),
});

type Jim = z.output<typeof JIM>;

/** Routes of /api/v2. The speed of the link is remembered, and left as it is. */
export function addJimRoutes(app: Hono, { chaos }: HttpContext): void {
  let jim: Jim | null = null;
  app.get('/jim', (c) => (jim === null ? c.body(null, 404) : c.json(jim)));
  app.on(['POST', 'PUT'], '/jim', async (c) => {
    const isUpdate = c.req.method === 'PUT';
    if (isUpdate !== (jim !== null)) return c.body(null, isUpdate ? 404 : 400);
    const body = JIM.safeParse((await readJson(c)) ?? {});
    if (!body.success) return c.body(null, 400);
    jim = body.data;
    applyJim(chaos, jim);
    return c.body(null, isUpdate ? 200 : 201);
  });
  app.delete('/jim', (c) => {
    if (jim === null) return c.body(null, 404);
    jim = null;
    chaos.triggers = NO_CHAOS;
    chaos.disconnectProbability = 0;
    return c.body(null, 200);
  });
}

function applyJim(chaos: Chaos, jim: Jim): void {
  const staysConnected = jim.AcceptChance * (1 - jim.DisconnectChance);
  chaos.disconnectProbability = (1 - staysConnected) * 100;
  chaos.triggers = {
    sender: { code: 451, probability: jim.RejectSenderChance * 100 },
    recipient: { code: 451, probability: jim.RejectRecipientChance * 100 },
    authentication: { code: 535, probability: jim.RejectAuthChance * 100 },
  };
}
