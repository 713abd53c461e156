// The demo's clock at the console: forward only, as the API moves it.
import { Hono } from 'hono';
import type { OperatorEnv, OperatorSite } from './operator-site.ts';
import { permitted } from './permitted.ts';
import { showConsoleMessage } from './show-console-page.ts';

const MOST_MINUTES = 366 * 1440;

/** `/operator/clock`; nothing in a real bank. */
export function createClockPages(site: OperatorSite): Hono<OperatorEnv> {
  const pages = new Hono<OperatorEnv>();
  const { demoClock } = site;
  if (demoClock === null) return pages;
  pages.post(
    '/operator/clock',
    permitted(site, 'clock', async (context) => {
      const typed = context.var.form('forwardMinutes').normalize('NFKC').trim();
      const minutes = /^[0-9]{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
      if (!(minutes >= 1 && minutes <= MOST_MINUTES)) {
        const text = `1から${MOST_MINUTES}までの分を入力してください。`;
        return showConsoleMessage(context, site, { title: 'デモの時計', text, status: 400 });
      }
      await demoClock.forward(minutes * 60);
      return context.redirect('/operator', 303);
    }),
  );
  return pages;
}
