// One handset as the API tells it.
import type { z } from '@hono/zod-openapi';
import type { Handset } from '../../carriers/handset.ts';
import { handsetUserAgent } from '../../carriers/handset-user-agent.ts';
import { verdict } from '../../carriers/verdict.ts';
import type { HANDSET } from './agent-schemas.ts';

export function handsetAnswer(handset: Handset): z.infer<typeof HANDSET> {
  const { kind, app, reason, basis, limits } = verdict(handset);
  const { carrier, model, maker, generation, series, screen, browser, colours } = handset;
  return {
    carrier,
    model,
    maker,
    generation,
    series,
    verdict: kind,
    app,
    reason,
    basis,
    profile: handset.java.profile,
    // Where only the browser's area is known, it is the least the screen can be.
    screen: screen ?? browser,
    browser,
    colours,
    limits,
    userAgent: handsetUserAgent(handset),
  };
}
