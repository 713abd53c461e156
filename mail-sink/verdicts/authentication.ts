// SPF, DKIM and DMARC of a captured mail, by mailauth over the table of DNS records.
import type * as Mailauth from 'mailauth';
import type { AuthenticateResult } from 'mailauth';
import type { Resolver } from './resolver-table.ts';

export type AuthenticationVerdict = {
  readonly spf: { readonly result: string; readonly domain: string; readonly comment: string };
  readonly dkim: readonly {
    readonly result: string;
    readonly domain: string;
    readonly selector: string;
    readonly comment: string;
  }[];
  readonly dmarc: { readonly result: string; readonly policy: string; readonly domain: string };
};

export type Sender = { readonly address: string; readonly helo: string; readonly from: string };

type DKIMResultRow = AuthenticateResult['dkim']['results'][number];

const NONE = 'none';

/** Judges a raw mail as the receiving side of that client. */
export async function authenticateMail(
  raw: Buffer,
  client: Sender,
  resolver: Resolver,
): Promise<AuthenticationVerdict> {
  const { authenticate } = await loadMailauth();
  const result = await authenticate(raw, {
    ip: client.address,
    helo: client.helo,
    sender: client.from,
    mta: 'mail-sink',
    resolver,
    disableArc: true,
    disableBimi: true,
  });
  return {
    spf: describeSpf(result.spf),
    dkim: result.dkim.results.map(describeSignature),
    dmarc: describeDmarc(result.dmarc),
  };
}

/** Loaded when it is first asked: it is large, and many a sink judges no mail. */
function loadMailauth(): Promise<typeof Mailauth> {
  return import('mailauth');
}

function describeSpf(spf: AuthenticateResult['spf']): AuthenticationVerdict['spf'] {
  if (spf === false) return { result: NONE, domain: '', comment: '' };
  return {
    result: spf.status.result,
    domain: spf.domain,
    comment: spf.status.comment ?? '',
  };
}

function describeSignature(signature: DKIMResultRow): AuthenticationVerdict['dkim'][number] {
  return {
    result: signature.status.result,
    domain: signature.signingDomain ?? '',
    selector: signature.selector ?? '',
    comment: signature.status.comment || '',
  };
}

function describeDmarc(dmarc: AuthenticateResult['dmarc']): AuthenticationVerdict['dmarc'] {
  if (dmarc === false) return { result: NONE, policy: '', domain: '' };
  return { result: dmarc.status.result, policy: dmarc.policy ?? '', domain: dmarc.domain ?? '' };
}

/** Whether SPF of the domain says that the client must not send for it; a domain without SPF does not. */
export async function isRefusedBySpf(
  domain: string,
  client: Sender,
  resolver: Resolver,
): Promise<boolean> {
  if (domain === '') return true;
  const { spf } = await loadMailauth();
  const result = await spf({
    sender: `postmaster@${domain}`,
    ip: client.address,
    helo: client.helo,
    mta: 'mail-sink',
    resolver,
  });
  return ['fail', 'softfail', 'permerror'].includes(result.status.result);
}
