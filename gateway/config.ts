// The gateway's configuration: the environment, parsed once into a frozen value.
import { join } from 'node:path';
import { z } from 'zod';

const PORT = z.coerce.number().int().min(0).max(65_535);
const ORIGIN = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);
const HOST_NAME = z.string().regex(/^[a-z0-9.-]+$/i, 'a host name');

/** A switch: "1" is on, "0" or empty off. */
const SWITCH = z.enum(['0', '1', '']).transform((value) => value === '1');

/** Entries separated by commas. */
const LIST = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );

function wholeNumber(least: number, most: number): z.ZodType<number> {
  return z.coerce.number().int().min(least).max(most);
}

const ENVIRONMENT = z.object({
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/|sqlite:)/, 'postgres://… or sqlite:FILE')
    .optional(),
  MASTER_KEY_FILE: z.string().min(1).optional(),
  GATEWAY_PORT: PORT.default(8080),
  GATEWAY_TLS_PORT: PORT.default(8443),
  DOWNLOAD_TLS_PORT: PORT.default(8444),
  BANK_HOST: HOST_NAME.default('localhost'),
  DOWNLOAD_HOST: HOST_NAME.default('otp-auth.net'),
  BANK_ORIGIN: ORIGIN.optional(),
  DOWNLOAD_ORIGIN: ORIGIN.optional(),
  LISTEN_ADDRESS: z.union([z.ipv4(), z.ipv6()], 'an IP address').default('127.0.0.1'),
  TRUSTED_PROXIES: LIST,
  OPERATOR_NETWORKS: LIST.default(['127.0.0.0/8', '::1']),
  TLS_CERT_FILE: z.string().min(1).optional(),
  TLS_KEY_FILE: z.string().min(1).optional(),
  CLIENT_CA_FILE: z.string().min(1).optional(),
  CERTIFICATE_ORIGIN: ORIGIN.optional(),
  CARRIER_MAIL_ONLY: SWITCH.default(false),
  MAIL_FROM: z.email().optional(),
  DKIM_KEY_FILE: z.string().min(1).optional(),
  DKIM_SELECTOR: z.string().min(1).default('otp'),
  NETWORK_PROFILES: LIST,
  NETWORK_REQUIRED: SWITCH.default(false),
  NETWORK_BY_DNS: SWITCH.default(false),
  API_KEYS: LIST,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  SMTP_PORT: PORT.default(1025),
  SERVICE_NAME: z.string().min(1).default('西武 ビジネスWebサービス'),
  SERVICE_ID: z
    .string()
    .regex(/^[0-9]{8}$/, 'eight digits')
    .default('00450001'),
  DEMO: SWITCH.default(false),
  OTP_PERIOD_SECONDS: z.enum(['30', '60']).default('60'),
  OTP_LOCK_AFTER_MISSES: wholeNumber(1, 100).default(10),
  CONFIRMATION_LOCK_AFTER_MISSES: wholeNumber(1, 100).default(6),
  TICKET_HOURS: wholeNumber(1, 168).default(24),
  TICKET_TRIES: wholeNumber(1, 10).default(5),
  CONFIRMATION_DAYS: wholeNumber(1, 365).default(30),
  PBKDF2_ITERATIONS: wholeNumber(30, 1000).default(100),
  REISSUE_ALWAYS_WAIT_30: SWITCH.default(false),
  ADMIN_ACTS_ON_ADMINS: SWITCH.default(false),
  ADMIN_LABEL: z.string().min(1).default('利用管理'),
  ADMIN_SUBJECT_LABEL: z.string().min(1).default('利用情報の管理'),
  RETENTION_DAYS: wholeNumber(1, 3650).default(30),
  AUDIT_RETENTION_DAYS: wholeNumber(30, 36_500).default(3650),
});

export type Config = Readonly<ReturnType<typeof complete>>;

/**
 * The configuration in an environment. Throws an Error that names each wrong variable and what it expects;
 * the value itself is not repeated, for it may be a secret.
 */
export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (parsed.success) return Object.freeze(complete(parsed.data));
  const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Cannot start: ${problems.join('; ')}`);
}

function complete(values: z.infer<typeof ENVIRONMENT>) {
  return {
    ...values,
    DATABASE_URL: values.DATABASE_URL ?? `sqlite:${join(values.DATA_DIR, 'keitai-otp.sqlite')}`,
    MASTER_KEY_FILE: values.MASTER_KEY_FILE ?? join(values.DATA_DIR, 'master-key.json'),
    BANK_ORIGIN: values.BANK_ORIGIN ?? `http://${values.BANK_HOST}:${values.GATEWAY_PORT}`,
    DOWNLOAD_ORIGIN: values.DOWNLOAD_ORIGIN ?? `http://${values.DOWNLOAD_HOST}`,
    CERTIFICATE_ORIGIN:
      values.CERTIFICATE_ORIGIN ?? `https://${values.BANK_HOST}:${values.GATEWAY_TLS_PORT}`,
    SMTP_URL: values.SMTP_URL ?? `smtp://127.0.0.1:${values.SMTP_PORT}`,
    MAIL_FROM: values.MAIL_FROM ?? `token@${values.DOWNLOAD_HOST}`,
  };
}
