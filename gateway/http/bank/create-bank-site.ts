// The bank portal: its pages behind what guards them all.
import { Hono } from 'hono';
import { securityHeaders } from '../middleware/security-headers.ts';
import type { BankEnv, BankSite } from './bank-site.ts';
import { createAdminPages } from './admin/create-admin-pages.ts';
import { createAssetRoutes } from './assets.ts';
import { createConfirmPages } from './confirm-pages.ts';
import { createDemoPages } from './demo-pages.ts';
import { guardForms } from './form-guard.ts';
import { createIssuePages } from './issue-pages.ts';
import { createLoginPages } from './login-pages.ts';
import { createOtpPages } from './otp-pages.ts';
import { createServiceStartPages } from './service-start-pages.ts';
import { showMessage } from './show-page.ts';
import { createTopPages } from './top-pages.ts';
import { identifyVisit } from './visit.ts';

/** Everything under the bank host. */
export function createBankSite(site: BankSite): Hono<BankEnv> {
  const app = new Hono<BankEnv>();
  app.use(securityHeaders(site.isSecure));
  app.route('/', site.api);
  for (const path of ['/operator', '/operator/*']) {
    app.all(path, (context) => site.operators.fetch(context.req.raw, context.env));
  }
  app.route('/', createAssetRoutes(site.assets));
  app.use(identifyVisit(site));
  app.post('*', guardForms(site));
  for (const pages of [
    createLoginPages(site),
    createTopPages(site),
    createServiceStartPages(site),
    createIssuePages(site),
    createConfirmPages(site),
    createOtpPages(site),
    createAdminPages(site),
    createDemoPages(site),
  ]) {
    app.route('/', pages);
  }
  app.notFound((context) => showMessage(context, site, NOT_FOUND));
  app.onError((error, context) => {
    site.reportError(error);
    return showMessage(context, site, BROKEN);
  });
  return app;
}

const BACK = { backUrl: '/', backLabel: 'はじめの画面へ' };

const NOT_FOUND = {
  title: '画面が見つかりません',
  paragraphs: ['お探しの画面はありません。はじめの画面からやり直してください。'],
  ...BACK,
  status: 404,
} as const;

const BROKEN = {
  title: 'ただいまご利用いただけません',
  paragraphs: [
    'システムの都合により、お手続きを完了できませんでした。しばらくしてから、はじめの画面からやり直してください。',
  ],
  ...BACK,
  status: 500,
} as const;
