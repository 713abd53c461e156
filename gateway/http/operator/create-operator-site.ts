// The operator's console: its pages behind what guards them all.
import { Hono } from 'hono';
import { createAuditPages } from './audit-pages.ts';
import { createCertificatePages } from './certificate-pages.ts';
import { createClockPages } from './clock-pages.ts';
import { createConsoleLoginPages } from './console-login-pages.ts';
import { createContractPages } from './contract-pages.ts';
import { createImportPages } from './import-pages.ts';
import { guardConsoleForms } from './operator-form-guard.ts';
import type { OperatorEnv, OperatorSite } from './operator-site.ts';
import { createOutboxPages } from './outbox-pages.ts';
import { identifyOperator } from './operator-visit.ts';
import { showConsoleMessage } from './show-console-page.ts';
import { createUserPages } from './user-pages.ts';

/** Everything under `/operator`. */
export function createOperatorSite(site: OperatorSite): Hono<OperatorEnv> {
  const app = new Hono<OperatorEnv>();
  app.use(identifyOperator(site));
  app.use(guardConsoleForms(site));
  for (const pages of [
    createConsoleLoginPages(site),
    createContractPages(site),
    createUserPages(site),
    createCertificatePages(site),
    createImportPages(site),
    createOutboxPages(site),
    createAuditPages(site),
    createClockPages(site),
  ]) {
    app.route('/', pages);
  }
  app.notFound((context) =>
    showConsoleMessage(context, site, {
      title: '画面が見つかりません',
      text: 'お探しの画面はありません。',
      status: 404,
    }),
  );
  app.onError((error, context) => {
    site.reportError(error);
    return showConsoleMessage(context, site, {
      title: 'ただいまご利用いただけません',
      text: '操作を完了できませんでした。記録をご確認ください。',
      status: 500,
    });
  });
  return app;
}
