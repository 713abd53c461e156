// The shapes of the sink's own API, as checked at the edge and printed in its OpenAPI document.
import { z } from '@hono/zod-openapi';
import { CARRIERS } from '../../filters/carrier.ts';
import { ENTRY_MATCHES } from '../../filters/mailbox-settings.ts';

const STATE = z.enum(['delivered', 'undelivered', 'foreign']);

const ADDRESS = z.object({ name: z.string(), address: z.string() });

export const ERROR = z.object({ error: z.string() }).openapi('Error');

export const RECIPIENT = z
  .object({
    address: z.string(),
    mailbox: z.string(),
    delivered: z.boolean(),
    reason: z.string().nullable(),
    explanation: z.string().nullable(),
    remedy: z.string().nullable(),
    answer: z.string().openapi({ example: '550 Unknown user taro@docomo.ne.jp' }),
  })
  .openapi('Recipient');

export const SUMMARY = z
  .object({
    id: z.string(),
    state: STATE,
    from: ADDRESS.nullable(),
    to: z.array(ADDRESS),
    recipients: z.array(RECIPIENT),
    subject: z.string(),
    receivedAt: z.iso.datetime(),
    size: z.int(),
    isRead: z.boolean(),
    tags: z.array(z.string()),
    attachments: z.int(),
    snippet: z.string(),
  })
  .openapi('Summary');

export const MESSAGE = SUMMARY.extend({
  messageId: z.string(),
  date: z.iso.datetime().nullable(),
  charset: z.string().nullable(),
  text: z.string(),
  html: z.string(),
  url: z.string().nullable().openapi({ description: 'The first URL of the text' }),
  urls: z.array(z.string()),
  headers: z.array(z.object({ name: z.string(), value: z.string() })),
  parts: z.array(
    z.object({ partId: z.string(), fileName: z.string(), contentType: z.string(), size: z.int() }),
  ),
  problems: z.array(z.string()),
}).openapi('Message');

export const UNDELIVERED = z
  .object({
    id: z.string(),
    to: z.string(),
    from: z.string(),
    subject: z.string(),
    receivedAt: z.iso.datetime(),
    reason: z.string(),
    explanation: z.string(),
    remedy: z.string(),
    answer: z.string(),
  })
  .openapi('Undelivered');

const ENTRY = z.union([
  z.string().min(1),
  z.object({
    value: z.string().min(1),
    match: z.enum(ENTRY_MATCHES).optional(),
    always: z.boolean().optional(),
  }),
]);

/**
 * What PUT takes. With a carrier it replaces all settings, and what is left out is as for a new mailbox;
 * without one, as from the phone's own menu, it changes what it names and leaves the rest.
 */
export const SETTINGS_INPUT = z
  .strictObject({
    carrier: z.enum(CARRIERS).optional(),
    domainList: z
      .object({ on: z.boolean().default(true), entries: z.array(ENTRY).max(300).default([]) })
      .optional(),
    urlMail: z.enum(['accept', 'refuse']).optional(),
    spoofing: z.enum(['off', 'on']).optional(),
    full: z.boolean().optional(),
    unknown: z.boolean().optional(),
    maxBytes: z.int().min(0).nullable().optional(),
    maxLines: z.int().min(0).nullable().optional(),
  })
  .openapi('MailboxSettingsInput');

export const MAILBOX = z
  .object({
    address: z.string(),
    carrier: z.enum(CARRIERS),
    domainList: z.object({
      on: z.boolean(),
      entries: z.array(
        z.object({ value: z.string(), match: z.enum(ENTRY_MATCHES), always: z.boolean() }),
      ),
    }),
    urlMail: z.enum(['accept', 'refuse']),
    spoofing: z.enum(['off', 'on']),
    full: z.boolean(),
    unknown: z.boolean(),
    maxBytes: z.int().nullable(),
    maxLines: z.int().nullable(),
  })
  .openapi('Mailbox');

export const FAILURE_INPUT = z
  .strictObject({
    recipient: z.string().min(1).openapi({ example: '*@docomo.ne.jp' }),
    stage: z.enum(['rcpt', 'data']).default('data'),
    code: z.int().min(400).max(599).nullable().default(null),
    text: z.string().max(400).default('Injected failure'),
    probability: z.number().min(0).max(1).default(1),
    delayMilliseconds: z.int().min(0).max(600_000).default(0),
    drop: z.boolean().default(false),
  })
  .openapi('FailureInput');

export const FAILURE = FAILURE_INPUT.extend({ id: z.string() }).openapi('Failure');

const RESULT = z.object({ result: z.string(), domain: z.string() });

export const VERDICT = z
  .object({
    id: z.string(),
    state: STATE,
    recipients: z.array(RECIPIENT),
    spf: RESULT.extend({ comment: z.string() }),
    dkim: z.array(RESULT.extend({ selector: z.string(), comment: z.string() })),
    dmarc: RESULT.extend({ policy: z.string() }),
    rules: z.array(z.object({ rule: z.string(), ok: z.boolean(), detail: z.string() })),
    links: z.array(z.string()),
  })
  .openapi('Verdict');
