// The demo bank's own files: what a real customer would have received from the bank beforehand.
import { Hono } from 'hono';
import type { TemplateValues } from '../../render.ts';
import type { BankEnv, BankSite } from './bank-site.ts';
import type { DemoBank } from './demo-bank.ts';

const AUTHORITY_URL = '/demo/authority.crt';

/** `/demo/<loginId>.p12` and `/demo/authority.crt`; nothing in a real bank. */
export function createDemoPages({ demo }: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  if (demo === null) return pages;
  pages.get(AUTHORITY_URL, (context) =>
    context.body(demo.authorityPem, 200, { 'Content-Type': 'application/x-x509-ca-cert' }),
  );
  for (const { loginId, certificate } of demo.users) {
    if (certificate === null) continue;
    pages.get(p12Url(loginId), (context) =>
      context.body(certificate.p12, 200, { 'Content-Type': 'application/x-pkcs12' }),
    );
  }
  return pages;
}

/** What the login page shows; worked out once. */
export function demoValues(demo: DemoBank): TemplateValues {
  const known = shown.get(demo);
  if (known !== undefined) return known;
  const users = demo.users.map(({ certificate, ...user }) => ({
    ...user,
    certificateUrl: certificate === null ? null : p12Url(user.loginId),
    certificatePassword: certificate?.password ?? null,
  }));
  const values = { users, authorityUrl: AUTHORITY_URL };
  shown.set(demo, values);
  return values;
}

const shown = new WeakMap<DemoBank, TemplateValues>();

function p12Url(loginId: string): string {
  return `/demo/${loginId}.p12`;
}
