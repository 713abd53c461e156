// 管理: 「業務選択」 and 「作業内容選択」 (requirements K4–K6, K24, K25).
import { Hono } from 'hono';
import type { BankEnv, BankSite } from '../bank-site.ts';
import { showPage } from '../show-page.ts';
import { ADMIN_URL, TASKS_URL } from './admin-urls.ts';
import { administratorsOnly } from './administrators-only.ts';
import { REVOKE, UNLOCK } from './tasks.ts';

/** `/admin` and `/admin/users` */
export function createMenuPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  const labels = site.settings.adminLabels;
  pages.get(
    ADMIN_URL,
    administratorsOnly(site, (context) =>
      showPage(context, site, 'admin/menu', {
        title: '業務選択',
        path: ['管理'],
        items: [{ url: TASKS_URL, label: labels.menu }],
        back: { url: '/top', label: 'トップページへ' },
      }),
    ),
  );
  pages.get(
    TASKS_URL,
    administratorsOnly(site, (context) =>
      showPage(context, site, 'admin/menu', {
        title: '作業内容選択',
        path: ['管理', labels.menu, labels.subject],
        items: [UNLOCK, REVOKE].map(({ url, label }) => ({ url, label })),
        back: { url: ADMIN_URL, label: '業務選択へ' },
      }),
    ),
  );
  return pages;
}
