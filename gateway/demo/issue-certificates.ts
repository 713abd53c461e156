// The demo bank's own certificate authority: server certificates for its hosts, and a .p12 for a user.
// Node reads certificates but cannot write them; node-forge can.
import forge from 'node-forge';

export type Authority = { readonly certificatePem: string; readonly keyPem: string };

export type ServerIdentity = { readonly certificatePem: string; readonly keyPem: string };

export type UserCertificate = {
  readonly der: Buffer;
  readonly p12: Buffer;
};

export type Validity = { readonly notBefore: number; readonly days: number };

type Subject = { readonly commonName: string; readonly serial: string };

const ORGANISATION = 'Keitai OTP demo bank';
const KEY_BITS = 2048;
const DAY_MS = 86_400_000;

/** A new authority. Making its key takes up to a second: done once, then kept. */
export async function createAuthority(commonName: string, validity: Validity): Promise<Authority> {
  const keys = await createKeys();
  const name = nameOf(commonName);
  const certificate = createCertificate(keys.publicKey, { commonName, serial: '01' }, validity);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  certificate.sign(keys.privateKey, forge.md.sha256.create());
  return {
    certificatePem: forge.pki.certificateToPem(certificate),
    keyPem: forge.pki.privateKeyToPem(keys.privateKey),
  };
}

/** A TLS server certificate for these host names and loopback addresses; its key is made while the authority is. */
export async function issueServerCertificate(
  authority: Authority | Promise<Authority>,
  hosts: readonly string[],
  serial: string,
  validity: Validity,
): Promise<ServerIdentity> {
  const keys = await createKeys();
  const subject = { commonName: hosts[0] ?? 'localhost', serial };
  const certificate = createCertificate(keys.publicKey, subject, validity);
  const altNames = [
    ...hosts.map((value) => ({ type: 2, value })),
    ...['127.0.0.1', '::1'].map((ip) => ({ type: 7, ip })),
  ];
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectAltName', altNames },
  ]);
  signWith(await authority, certificate);
  return {
    certificatePem: forge.pki.certificateToPem(certificate),
    keyPem: forge.pki.privateKeyToPem(keys.privateKey),
  };
}

/** A client certificate and the .p12 that its user puts into the browser; its key is made while the authority is. */
export async function issueUserCertificate(
  authority: Authority | Promise<Authority>,
  subject: Subject,
  password: string,
  validity: Validity,
): Promise<UserCertificate> {
  const keys = await createKeys();
  const certificate = createCertificate(keys.publicKey, subject, validity);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, critical: true },
    { name: 'extKeyUsage', clientAuth: true },
  ]);
  const issuer = await authority;
  signWith(issuer, certificate);
  const chain = [certificate, forge.pki.certificateFromPem(issuer.certificatePem)];
  const p12 = forge.pkcs12.toPkcs12Asn1(keys.privateKey, chain, password, {
    friendlyName: subject.commonName,
    algorithm: '3des',
  });
  return {
    der: toBuffer(forge.asn1.toDer(forge.pki.certificateToAsn1(certificate))),
    p12: toBuffer(forge.asn1.toDer(p12)),
  };
}

function createCertificate(
  publicKey: forge.pki.rsa.PublicKey,
  subject: Subject,
  validity: Validity,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = subject.serial;
  certificate.validity.notBefore = new Date(validity.notBefore);
  certificate.validity.notAfter = new Date(validity.notBefore + validity.days * DAY_MS);
  certificate.setSubject(nameOf(subject.commonName));
  return certificate;
}

function signWith(authority: Authority, certificate: forge.pki.Certificate): void {
  const issuer = forge.pki.certificateFromPem(authority.certificatePem);
  certificate.setIssuer(issuer.subject.attributes);
  const key = forge.pki.privateKeyFromPem(authority.keyPem);
  certificate.sign(key, forge.md.sha256.create());
}

function nameOf(commonName: string): forge.pki.CertificateField[] {
  return [
    { name: 'commonName', value: commonName },
    { name: 'organizationName', value: ORGANISATION },
  ];
}

function createKeys(): Promise<forge.pki.rsa.KeyPair> {
  return new Promise((resolve, reject) => {
    forge.pki.rsa.generateKeyPair({ bits: KEY_BITS }, (error: Error | null, keys) => {
      if (error === null) resolve(keys);
      else reject(error);
    });
  });
}

function toBuffer(bytes: forge.util.ByteStringBuffer): Buffer {
  return Buffer.from(bytes.getBytes(), 'binary');
}
