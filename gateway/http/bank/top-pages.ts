// トップページ (requirements I2, I5, I6), ログアウト, and the pages that need no login.
import { Hono } from 'hono';
import { endSession } from '../../flows/sessions/end-session.ts';
import { ADMIN_URL } from './admin/admin-urls.ts';
import type { BankEnv, BankSite } from './bank-site.ts';
import { formatJst } from '../../tokens/format-jst.ts';
import { ROLE_NAMES } from './role-names.ts';
import { showOftenAskedPage, showPage } from './show-page.ts';
import { leadOn, loggedIn } from './steps.ts';
import { forgetVisit } from './visit.ts';

/** `/`, `/top`, `/logout` and `/guide` */
export function createTopPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get('/', async (context) => {
    const { session } = context.env.visit;
    if (session === null) return context.redirect('/login', 303);
    return await leadOn(context, site, session);
  });
  pages.get(
    '/top',
    loggedIn(site, (context, session) =>
      showOftenAskedPage(context, site, 'top', {
        user: {
          loginId: session.loginId,
          roleName: ROLE_NAMES[session.role],
          loggedInAt: formatJst(session.startedAt),
          previousLoginAt:
            session.previousLoginAt === null ? null : formatJst(session.previousLoginAt),
        },
        otpState: session.hasActiveToken ? '利用中' : '未利用',
        menu: session.role === 'general' ? [] : [{ url: ADMIN_URL, label: '管理' }],
      }),
    ),
  );
  pages.post('/logout', async (context) => {
    await endSession(site.flow, context.env.visit.id);
    forgetVisit(site, context);
    return context.redirect('/login?out', 303);
  });
  pages.get('/guide', (context) => showPage(context, site, 'guide'));
  return pages;
}
