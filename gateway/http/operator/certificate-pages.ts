// Certificates of a user at the console: bound from PEM, revoked by fingerprint.
import { X509Certificate } from 'node:crypto';
import { Hono } from 'hono';
import { bindCertificate, revokeUserCertificate } from '../../flows/operator/certificates.ts';
import { verifyCertificate } from '../certificates/verify-certificate.ts';
import type { OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showUser } from './show-user.ts';

const PROBLEMS = {
  none: '電子証明書（PEM）を読み取れません。',
  untrusted: 'このサービスの認証局が発行した電子証明書ではありません。',
  outOfDate: '有効期間外の電子証明書です。',
} as const;

const BOUND = {
  bound: '電子証明書を登録しました。',
  alreadyBound: 'すでに登録されている電子証明書です。',
  noUser: '利用者が見つかりません。',
} as const;

/** `/operator/users/:id/certificate` and `…/certificate-revocation` */
export function createCertificatePages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  pages.post(
    '/operator/users/:id/certificate',
    permitted(site, 'act', async (context, { operatorId }) => {
      const certificate = parsePem(context.var.form('pem'));
      const der = certificate?.raw ?? null;
      const checked = verifyCertificate(der, site.authorities, site.flow.clock());
      if (certificate === null || checked.kind !== 'verified') {
        const kind = checked.kind === 'verified' ? 'none' : checked.kind;
        return await showUser(context, site, { problems: [PROBLEMS[kind]] });
      }
      const outcome = await bindCertificate(site.flow, {
        operatorId,
        userId: context.req.param('id') ?? '',
        fingerprint: checked.fingerprint,
        notAfter: Date.parse(certificate.validTo),
      });
      return await showUser(context, site, { notice: BOUND[outcome] });
    }),
  );
  pages.post(
    '/operator/users/:id/certificate-revocation',
    permitted(site, 'act', async (context, { operatorId }) => {
      const userId = context.req.param('id') ?? '';
      const fingerprint = context.var.form('fingerprint');
      const isDone = await revokeUserCertificate(site.flow, { operatorId, userId, fingerprint });
      const notice = isDone ? '電子証明書を失効しました。' : '失効できる電子証明書がありません。';
      return await showUser(context, site, { notice });
    }),
  );
  return pages;
}

function parsePem(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}
