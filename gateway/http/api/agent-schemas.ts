// What the read-only API says, as schemas: they validate the questions and describe the answers in OpenAPI.
import { z } from '@hono/zod-openapi';

const SIZE = z.object({ width: z.int(), height: z.int() }).nullable();

const CARRIER = z.enum(['docomo', 'au', 'softbank', 'other']);

export const AGENT_QUERY = z.object({
  ua: z.string().openapi({
    description: 'A user agent; control characters or more than 1,024 bytes are refused',
    example: 'DoCoMo/2.0 N900i(c100;TB;W24H12)',
  }),
});

export const AGENT = z
  .object({
    carrier: CARRIER,
    kind: z.enum([
      'carrier-browser',
      'full-browser',
      'installer',
      'app',
      'smartphone',
      'tablet',
      'ipod',
      'pc',
      'feature-android',
      'crawler',
      'other',
    ]),
    model: z.string().nullable(),
    generation: z.string().nullable(),
    statusCode: z.string().nullable(),
    cacheKb: z.number().nullable(),
    screen: SIZE,
    cookies: z.boolean(),
    encoding: z.enum(['Shift_JIS', 'UTF-8']),
    markup: z.enum(['chtml', 'xhtml-mp', 'xhtml', 'html']),
  })
  .openapi('Agent');

export const HANDSETS_QUERY = z.object({
  q: z.string().max(64).default('').openapi({ description: 'Part of a model name or device id' }),
  limit: z.coerce.number().int().min(1).max(1000).default(50),
});

export const MODEL_PARAM = z.object({ model: z.string().min(1).max(64) });

export const HANDSET = z
  .object({
    carrier: CARRIER,
    model: z.string(),
    maker: z.string(),
    generation: z.string(),
    series: z.string(),
    verdict: z.enum(['supported', 'unsupported', 'check']),
    app: z.enum(['doja', 'midp', 'web']).nullable(),
    reason: z.string(),
    basis: z.enum(['carrier-table', 'maker', 'series-rule', 'unverified']),
    profile: z.string(),
    screen: SIZE,
    browser: SIZE,
    colours: z.number().nullable(),
    limits: z.object({
      jarKb: z.number().nullable(),
      storageKb: z.union([z.number(), z.literal('shared')]).nullable(),
    }),
    userAgent: z.string(),
  })
  .openapi('Handset');

export const HANDSETS = z
  .object({ total: z.int(), handsets: z.array(HANDSET) })
  .openapi('Handsets');

export const PROBLEM = z.object({ error: z.string() }).openapi('Problem');
