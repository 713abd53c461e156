// The pages for testers, and their style sheet and script.
import { Hono } from 'hono';
import { addFailurePage } from './failure-page.ts';
import { addInboxPage } from './inbox-page.ts';
import { addMailboxPages } from './mailbox-pages.ts';
import { addMessagePage } from './message-page.ts';
import type { PageContext } from './page-context.ts';
import { addUndeliveredPage } from './undelivered-page.ts';

export type Assets = { readonly css: string; readonly js: string };

/** To be mounted at the base path. */
export function createPages(context: PageContext, assets: Assets): Hono {
  const app = new Hono();
  app.get('/assets/mail-sink.css', (c) =>
    c.body(assets.css, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  );
  app.get('/assets/mail-sink.js', (c) =>
    c.body(assets.js, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/favicon.ico', (c) => c.body(null, 204));
  addInboxPage(app, context);
  addMessagePage(app, context);
  addUndeliveredPage(app, context);
  addMailboxPages(app, context);
  addFailurePage(app, context);
  return app;
}
