// The demo bank's files below DATA_DIR, made at the first start and kept: `demo.json` with everybody's passwords,
// `demo/` with the authority, the servers' certificate and each certificate user's .p12.
import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DEMO_PEOPLE, type DemoRole } from './demo-people.ts';
import {
  createAuthority,
  issueServerCertificate,
  issueUserCertificate,
  type Authority,
  type ServerIdentity,
  type Validity,
} from './issue-certificates.ts';

const USER = z.object({
  loginId: z.string(),
  password: z.string(),
  confirmationPassword: z.string().nullable(),
  role: z.enum(['master', 'admin', 'general']),
  mail: z.string(),
  name: z.string(),
  situation: z.string(),
  certificate: z.object({ p12: z.string(), crt: z.string(), password: z.string() }).nullable(),
});

const DEMO_JSON = z.object({ users: z.array(USER) });

/** An entry of `demo.json`; certificate files are named relative to DATA_DIR. */
export type DemoUserEntry = Readonly<z.infer<typeof USER>>;

export type DemoFiles = {
  readonly users: readonly DemoUserEntry[];
  readonly authorityPem: string;
  readonly server: ServerIdentity;
};

export type DemoFilesOptions = {
  readonly dataDir: string;
  /** Names that the servers' certificate stands for. */
  readonly hosts: readonly string[];
  /** UTC epoch milliseconds. */
  readonly now: number;
};

/** Ten years, begun yesterday: a demo may be moved far ahead. */
const DAYS = 3650;
const DAY_MS = 86_400_000;

/** Reads the files, or makes them all; `demo.json` is written last, so its presence vouches for the others. */
export async function readOrCreateDemoFiles(options: DemoFilesOptions): Promise<DemoFiles> {
  const { dataDir } = options;
  if (!existsSync(join(dataDir, 'demo.json'))) await createDemoFiles(options);
  const { users } = DEMO_JSON.parse(JSON.parse(readText(dataDir, 'demo.json')));
  return {
    users,
    authorityPem: readText(dataDir, 'demo/authority.crt'),
    server: {
      certificatePem: readText(dataDir, 'demo/server.crt'),
      keyPem: readText(dataDir, 'demo/server.key'),
    },
  };
}

async function createDemoFiles({ dataDir, hosts, now }: DemoFilesOptions): Promise<void> {
  mkdirSync(join(dataDir, 'demo'), { recursive: true, mode: 0o700 });
  const validity = { notBefore: now - DAY_MS, days: DAYS };
  // The keys are what takes long: they are made at the same time.
  const authorityInMaking = createAuthority('Keitai OTP demo CA', validity);
  const [authority, server, ...users] = await Promise.all([
    authorityInMaking,
    issueServerCertificate(authorityInMaking, hosts, '02', validity),
    ...DEMO_PEOPLE.map((person, index) =>
      createUser(dataDir, authorityInMaking, person, { validity, serial: `1${index}` }),
    ),
  ]);
  writeSecret(dataDir, 'demo/authority.crt', authority.certificatePem);
  writeSecret(dataDir, 'demo/authority.key', authority.keyPem);
  writeSecret(dataDir, 'demo/server.crt', server.certificatePem);
  writeSecret(dataDir, 'demo/server.key', server.keyPem);
  writeSecret(dataDir, 'demo.json', `${JSON.stringify({ users }, null, 2)}\n`);
}

type Issue = { readonly validity: Validity; readonly serial: string };

async function createUser(
  dataDir: string,
  authority: Promise<Authority>,
  person: DemoRole,
  { validity, serial }: Issue,
): Promise<DemoUserEntry> {
  const { loginId, role, mail, name, situation, isRegistered, hasCertificate } = person;
  const entry = {
    loginId,
    password: createPassword(),
    confirmationPassword: isRegistered ? createPassword() : null,
    role,
    mail,
    name,
    situation,
  };
  if (!hasCertificate) return { ...entry, certificate: null };
  const password = createPassword();
  const certificate = { p12: `demo/${loginId}.p12`, crt: `demo/${loginId}.der`, password };
  const subject = { commonName: loginId, serial };
  const issued = await issueUserCertificate(authority, subject, password, validity);
  writeSecret(dataDir, certificate.p12, issued.p12);
  writeSecret(dataDir, certificate.crt, issued.der);
  return { ...entry, certificate };
}

/** Ten letters and digits that cannot be taken for one another. */
function createPassword(): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
  return Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

function readText(dataDir: string, name: string): string {
  return readFileSync(join(dataDir, name), 'utf8');
}

/** Whole or not at all, for its owner only. */
function writeSecret(dataDir: string, name: string, content: string | Buffer): void {
  const partial = join(dataDir, `${name}.partial`);
  writeFileSync(partial, content, { mode: 0o600 });
  renameSync(partial, join(dataDir, name));
}
