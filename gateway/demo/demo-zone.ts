// The demo's mail signature and the DNS records that vouch for it: a key made at the first start, and the zone
// as a JSON file that the mail sink reads in place of a name server.
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type DemoZoneOptions = {
  readonly dataDir: string;
  /** The domain that mail is sent from. */
  readonly domain: string;
  readonly selector: string;
  /** A key of the operator's own; null for one that is made here. */
  readonly keyFile: string | null;
};

export type DemoZone = { readonly keyFile: string; readonly zoneFile: string };

const KEY_BITS = 2048;

/** Writes what is missing of the key, and the zone anew. */
export function writeDemoZone(options: DemoZoneOptions): DemoZone {
  const { dataDir, domain, selector } = options;
  const keyFile = options.keyFile ?? join(dataDir, 'demo/dkim.key');
  if (!existsSync(keyFile)) createKey(keyFile);
  const zoneFile = join(dataDir, 'dns.json');
  const zone = {
    [domain]: {
      A: ['127.0.0.1'],
      MX: [`10 ${domain}`],
      TXT: ['v=spf1 ip4:127.0.0.0/8 ip6:::1 -all'],
    },
    [`${selector}._domainkey.${domain}`]: {
      TXT: [`v=DKIM1; k=rsa; p=${readPublicKey(keyFile)}`],
    },
    [`_dmarc.${domain}`]: { TXT: ['v=DMARC1; p=reject; adkim=s; aspf=s'] },
  };
  writeFileSync(zoneFile, `${JSON.stringify(zone, null, 2)}\n`);
  return { keyFile, zoneFile };
}

function createKey(file: string): void {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: KEY_BITS });
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
}

/** RFC 6376 section 3.6.1: the SubjectPublicKeyInfo in base64. */
function readPublicKey(file: string): string {
  const key = createPublicKey(readFileSync(file, 'utf8'));
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}
