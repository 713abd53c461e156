// Which certificates this installation has: the servers' own, and the authorities of the customers'.
import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import type { DemoFiles } from '../demo/demo-files.ts';

export type Identities = {
  /** Null: no TLS listener here (a proxy ends TLS). */
  readonly server: { readonly certificatePem: string; readonly keyPem: string } | null;
  /** PEM, one each; empty switches 電子証明書方式 off. */
  readonly clientAuthorities: readonly string[];
};

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** From the files that the configuration names, or the demo's own. */
export function readIdentities(config: Config, demo: DemoFiles | null): Identities {
  if (demo !== null) return { server: demo.server, clientAuthorities: [demo.authorityPem] };
  const { TLS_CERT_FILE, TLS_KEY_FILE, CLIENT_CA_FILE } = config;
  if ((TLS_CERT_FILE === undefined) !== (TLS_KEY_FILE === undefined)) {
    throw new Error('Cannot start: TLS_CERT_FILE and TLS_KEY_FILE belong together');
  }
  const authorities = CLIENT_CA_FILE === undefined ? '' : readFileSync(CLIENT_CA_FILE, 'utf8');
  return {
    server:
      TLS_CERT_FILE === undefined || TLS_KEY_FILE === undefined
        ? null
        : {
            certificatePem: readFileSync(TLS_CERT_FILE, 'utf8'),
            keyPem: readFileSync(TLS_KEY_FILE, 'utf8'),
          },
    clientAuthorities: authorities.match(PEM) ?? [],
  };
}

/** As the checks of a presented certificate want them. */
export function parseAuthorities(pems: readonly string[]): X509Certificate[] {
  return pems.map((pem) => new X509Certificate(pem));
}
