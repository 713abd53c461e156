// Brings up the demo bank: its files, its rows, and what its login page says.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seedDemoBank, type DemoPerson } from '../flows/demo/seed-demo-bank.ts';
import type { FlowContext } from '../flows/context.ts';
import type { DemoBank, DemoUser } from '../http/bank/demo-bank.ts';
import { ROLE_NAMES } from '../http/bank/role-names.ts';
import { fingerprintOf } from '../http/certificates/verify-certificate.ts';
import type { DemoFiles, DemoUserEntry } from './demo-files.ts';

/** Fills the database at the first start; throws where it is not a demo's. */
export async function openDemoBank(
  context: FlowContext,
  dataDir: string,
  files: DemoFiles,
): Promise<DemoBank> {
  const outcome = await seedDemoBank(
    context,
    files.users.map((user) => toPerson(dataDir, user)),
  );
  if (outcome === 'notADemo') {
    throw new Error('Cannot start: DEMO=1 would open a real database to passwords everyone knows');
  }
  return {
    users: files.users.map((user) => toDemoUser(dataDir, user)),
    authorityPem: files.authorityPem,
  };
}

function toPerson(dataDir: string, user: DemoUserEntry): DemoPerson {
  const { loginId, name, role, mail, password, confirmationPassword } = user;
  const person = { loginId, name, role, mail, password, confirmationPassword };
  if (user.certificate === null) return { ...person, certificate: null };
  const certificate = new X509Certificate(readFileSync(join(dataDir, user.certificate.crt)));
  const notAfter = Date.parse(certificate.validTo);
  return { ...person, certificate: { fingerprint: fingerprintOf(certificate), notAfter } };
}

function toDemoUser(dataDir: string, user: DemoUserEntry): DemoUser {
  const { loginId, password, confirmationPassword, role, situation, certificate } = user;
  return {
    loginId,
    password,
    confirmationPassword,
    roleName: ROLE_NAMES[role],
    situation,
    certificate:
      certificate === null
        ? null
        : {
            p12: new Uint8Array(readFileSync(join(dataDir, certificate.p12))),
            password: certificate.password,
          },
  };
}
