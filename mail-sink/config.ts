// The sink's settings, from the environment: parsed once at the start, wrong values named.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const PORT = z.coerce.number().int().min(0).max(65_535);
const COUNT = z.coerce.number().int().min(1);
const LIMIT_OR_NONE = z.coerce
  .number()
  .min(0)
  .transform((limit) => (limit === 0 ? null : limit));
const SWITCH = z.enum(['0', '1']).transform((value) => value === '1');
const MEGABYTE = 1024 * 1024;

const LIST = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim().toLowerCase())
    .filter((item) => item !== ''),
);

const CREDENTIALS = z
  .string()
  .regex(/^[^:]+:.+$/s, 'must be "user:password"')
  .transform((text) => ({
    user: text.slice(0, text.indexOf(':')),
    password: text.slice(text.indexOf(':') + 1),
  }));

const ENVIRONMENT = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  SMTP_PORT: PORT.default(1025),
  MAIL_SINK_PORT: PORT.default(8025),
  /** Address that both ports listen on. */
  MAIL_SINK_ADDRESS: z.string().min(1).default('127.0.0.1'),
  /** 1 keeps mail in memory only. */
  MAIL_SINK_MEMORY: SWITCH.default(false),
  MAIL_SINK_MAX_MESSAGES: LIMIT_OR_NONE.default(100_000),
  MAIL_SINK_MAX_AGE_DAYS: LIMIT_OR_NONE.default(null),
  MAIL_SINK_MAX_DATABASE_MB: LIMIT_OR_NONE.default(null),
  MAIL_SINK_MAX_MESSAGE_MB: z.coerce.number().positive().default(50),
  MAIL_SINK_MAX_CLIENTS: COUNT.default(2000),
  MAIL_SINK_MAX_RECIPIENTS: COUNT.default(1000),
  MAIL_SINK_IDLE_SECONDS: COUNT.default(60),
  MAIL_SINK_DATA_SECONDS: COUNT.default(600),
  /** Domains of the header From that are captured for; * for all. */
  MAIL_SINK_ACCEPT_DOMAINS: LIST.default(['otp-auth.net']),
  MAIL_SINK_FOREIGN: z.enum(['report', 'refuse']).default('report'),
  /** user:password that SMTP clients need. */
  MAIL_SINK_SMTP_AUTH: CREDENTIALS.optional(),
  /** PEM files for STARTTLS. */
  MAIL_SINK_TLS_KEY_FILE: z.string().optional(),
  MAIL_SINK_TLS_CERT_FILE: z.string().optional(),
  /** user:password that the page and the APIs need. */
  MAIL_SINK_AUTH: CREDENTIALS.optional(),
  MAIL_SINK_BASE_PATH: z
    .string()
    .regex(/^(?:\/[\w.~-]+)*$/, 'must be like "/mail"')
    .default(''),
  /** Host names, beside addresses and localhost, under which a browser may ask. */
  MAIL_SINK_HOSTS: LIST.default([]),
  /** Origins that may read the APIs from another site. */
  MAIL_SINK_ORIGINS: LIST.default([]),
  /** SMTP URL that mails are released to. */
  MAIL_SINK_RELAY_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** host or host:port that the link check may ask. */
  MAIL_SINK_LINK_HOSTS: LIST.default([]),
  /** Origin of the demo bank whose clock is followed. */
  MAIL_SINK_BANK_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** JSON file of DNS records, read at each verdict. */
  MAIL_SINK_DNS_FILE: z.string().optional(),
});

export type Config = ReturnType<typeof toConfig>;

/**
 * Reads the settings.
 *
 * @throws RangeError naming each variable with a wrong value
 */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => describeIssue(issue, environment));
    throw new RangeError(`Cannot start: ${wrong.join('; ')}`);
  }
  return toConfig(parsed.data);
}

function describeIssue(issue: z.core.$ZodIssue, environment: NodeJS.ProcessEnv): string {
  const name = issue.path.join('.');
  return `${name} is "${environment[name] ?? ''}": ${issue.message}`;
}

function toConfig(env: z.output<typeof ENVIRONMENT>) {
  return Object.freeze({
    address: env.MAIL_SINK_ADDRESS,
    smtpPort: env.SMTP_PORT,
    httpPort: env.MAIL_SINK_PORT,
    database: {
      path: env.MAIL_SINK_MEMORY ? ':memory:' : join(env.DATA_DIR, 'mail-sink.sqlite'),
      maxBytes: env.MAIL_SINK_MAX_DATABASE_MB && env.MAIL_SINK_MAX_DATABASE_MB * MEGABYTE,
    },
    retention: {
      maxMessages: env.MAIL_SINK_MAX_MESSAGES,
      maxAgeDays: env.MAIL_SINK_MAX_AGE_DAYS,
    },
    smtp: {
      maxMessageBytes: Math.floor(env.MAIL_SINK_MAX_MESSAGE_MB * MEGABYTE),
      maxBytesUnderWay: Math.floor(env.MAIL_SINK_MAX_MESSAGE_MB * MEGABYTE * 8),
      maxClients: env.MAIL_SINK_MAX_CLIENTS,
      maxRecipients: env.MAIL_SINK_MAX_RECIPIENTS,
      idleSeconds: env.MAIL_SINK_IDLE_SECONDS,
      dataSeconds: env.MAIL_SINK_DATA_SECONDS,
    },
    acceptDomains: env.MAIL_SINK_ACCEPT_DOMAINS,
    foreignMail: env.MAIL_SINK_FOREIGN,
    smtpCredentials: env.MAIL_SINK_SMTP_AUTH ?? null,
    tls: readTls(env.MAIL_SINK_TLS_KEY_FILE, env.MAIL_SINK_TLS_CERT_FILE),
    httpCredentials: env.MAIL_SINK_AUTH ?? null,
    basePath: env.MAIL_SINK_BASE_PATH,
    hosts: env.MAIL_SINK_HOSTS,
    origins: env.MAIL_SINK_ORIGINS,
    relayUrl: env.MAIL_SINK_RELAY_URL ?? null,
    linkHosts: env.MAIL_SINK_LINK_HOSTS,
    bankUrl: env.MAIL_SINK_BANK_URL ?? null,
    dnsFile: env.MAIL_SINK_DNS_FILE ?? join(env.DATA_DIR, 'dns.json'),
  });
}

function readTls(
  keyFile: string | undefined,
  certFile: string | undefined,
): { readonly key: string; readonly cert: string } | null {
  if (keyFile === undefined && certFile === undefined) return null;
  return {
    key: readPem('MAIL_SINK_TLS_KEY_FILE', keyFile),
    cert: readPem('MAIL_SINK_TLS_CERT_FILE', certFile),
  };
}

function readPem(name: string, file: string | undefined): string {
  try {
    return readFileSync(file ?? '', 'utf8');
  } catch (cause) {
    throw new RangeError(`Cannot start: ${name} is "${file ?? ''}": cannot be read`, { cause });
  }
}
