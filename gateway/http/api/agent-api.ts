// The read-only API: who a user agent is, and which handsets may have the app.
import { OpenAPIHono, createRoute } from '@hono/zod-openapi';
import { createMiddleware } from 'hono/factory';
import { findByModel, searchHandsets } from '../../carriers/catalogue.ts';
import { classify } from '../../carriers/classify.ts';
import type { ClassifyOptions } from '../../carriers/classify.ts';
import type { HttpContext, HttpEnv } from '../http-env.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { RateLimit } from '../rate-limit.ts';
import {
  AGENT,
  AGENT_QUERY,
  HANDSET,
  HANDSETS,
  HANDSETS_QUERY,
  MODEL_PARAM,
  PROBLEM,
} from './agent-schemas.ts';
import { handsetAnswer } from './handset-answer.ts';

export type AgentApiDeps = {
  readonly carriers: ClassifyOptions;
  readonly clientAddress: (context: HttpContext) => string;
  /** Keys that raise the rate, sent as X-Api-Key. */
  readonly apiKeys: readonly string[];
  /** In the demo this machine's own requests are not limited. */
  readonly isDemo: boolean;
  readonly clock: () => number;
};

const OPEN_A_MINUTE = 60;
const WITH_KEY_A_MINUTE = 6000;

const REFUSED = { content: { 'application/json': { schema: PROBLEM } }, description: 'Refused' };

const AGENT_ROUTE = createRoute({
  method: 'get',
  path: '/agent',
  summary: 'What a user agent is taken for',
  request: { query: AGENT_QUERY },
  responses: {
    200: { content: { 'application/json': { schema: AGENT } }, description: 'The agent' },
    400: REFUSED,
  },
});

const HANDSETS_ROUTE = createRoute({
  method: 'get',
  path: '/handsets',
  summary: 'Handsets by part of their name, each with its verdict',
  request: { query: HANDSETS_QUERY },
  responses: {
    200: { content: { 'application/json': { schema: HANDSETS } }, description: 'The handsets' },
    400: REFUSED,
  },
});

const HANDSET_ROUTE = createRoute({
  method: 'get',
  path: '/handsets/{model}',
  summary: 'One handset with its verdict',
  request: { params: MODEL_PARAM },
  responses: {
    200: { content: { 'application/json': { schema: HANDSET } }, description: 'The handset' },
    400: REFUSED,
    404: { ...REFUSED, description: 'No such handset' },
  },
});

/** The API, to be mounted at /api/v1 of the bank host. */
export function createAgentApi(deps: AgentApiDeps): OpenAPIHono<HttpEnv> {
  const api = new OpenAPIHono<HttpEnv>({
    defaultHook: (result, context) => {
      if (result.success) return undefined;
      const [issue] = result.error.issues;
      const error = `Cannot read request: ${issue?.path.join('.')}: ${issue?.message}`;
      return context.json({ error }, 400);
    },
  });
  api.use(limitRate(deps));
  addAgentRoute(api, deps);
  addHandsetRoutes(api, deps);
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'keitai-otp', version: '1' },
    servers: [{ url: '/api/v1' }],
  });
  return api;
}

function addAgentRoute(api: OpenAPIHono<HttpEnv>, { carriers }: AgentApiDeps): void {
  api.openapi(AGENT_ROUTE, (context) => {
    const { ua } = context.req.valid('query');
    const headers = { get: (name: string) => (name === 'user-agent' ? ua : null) };
    const classification = classify(headers, '', carriers);
    if (classification.kind === 'refused') {
      return context.json({ error: `Cannot read user agent: ${classification.reason}` }, 400);
    }
    return context.json(AGENT.parse(classification.agent), 200);
  });
}

function addHandsetRoutes(api: OpenAPIHono<HttpEnv>, { carriers }: AgentApiDeps): void {
  const { catalogue } = carriers;
  api.openapi(HANDSETS_ROUTE, (context) => {
    const { q, limit } = context.req.valid('query');
    const found = searchHandsets(catalogue, q);
    const handsets = found.slice(0, limit).map(handsetAnswer);
    return context.json({ total: found.length, handsets }, 200);
  });
  api.openapi(HANDSET_ROUTE, (context) => {
    const { model } = context.req.valid('param');
    const handset = findByModel(catalogue, model);
    if (handset === null) return context.json({ error: `Cannot find handset "${model}"` }, 404);
    return context.json(handsetAnswer(handset), 200);
  });
}

function limitRate(deps: AgentApiDeps) {
  const shared = { exemptsLoopback: deps.isDemo, clock: deps.clock };
  const open = createRateLimit({ ...shared, perMinute: OPEN_A_MINUTE });
  const withKey = createRateLimit({ ...shared, perMinute: WITH_KEY_A_MINUTE });
  const keys = new Set(deps.apiKeys);
  return createMiddleware<HttpEnv>(async (context, next) => {
    const key = context.req.header('x-api-key');
    const isKnown = key !== undefined && keys.has(key);
    const limit: RateLimit = isKnown ? withKey : open;
    const caller = isKnown ? key : deps.clientAddress(context);
    if (!limit.allows(caller)) {
      context.header('Retry-After', '60');
      return context.json({ error: 'Cannot answer: too many requests in this minute' }, 429);
    }
    limit.count(caller);
    await next();
    return undefined;
  });
}
