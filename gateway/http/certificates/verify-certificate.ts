// Is a client certificate one of ours? Asked of every certificate, whether the TLS listener or a proxy brings it.
import { X509Certificate } from 'node:crypto';

export type CertificateOutcome =
  | {
      readonly kind: 'verified';
      /** SHA-256 of its DER bytes, 64 lower-case hex digits. */
      readonly fingerprint: string;
      readonly commonName: string;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'untrusted' }
  | { readonly kind: 'outOfDate' };

/** Checks a certificate (DER) against the authorities that the bank issues from, at a time (UTC epoch ms). */
export function verifyCertificate(
  der: Buffer | null,
  authorities: readonly X509Certificate[],
  now: number,
): CertificateOutcome {
  if (der === null) return { kind: 'none' };
  const certificate = parseCertificate(der);
  if (certificate === null || certificate.ca) return { kind: 'untrusted' };
  if (!authorities.some((authority) => isIssuedBy(certificate, authority))) {
    return { kind: 'untrusted' };
  }
  const isCurrent =
    Date.parse(certificate.validFrom) <= now && now < Date.parse(certificate.validTo);
  if (!isCurrent) return { kind: 'outOfDate' };
  return {
    kind: 'verified',
    fingerprint: fingerprintOf(certificate),
    commonName: /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '',
  };
}

/** As it is stored beside the user. */
export function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase();
}

function parseCertificate(der: Buffer): X509Certificate | null {
  try {
    return new X509Certificate(der);
  } catch {
    return null;
  }
}

function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey);
}
