// The site that phones meet, at the download host: the link's page, the descriptors, the JARs, the activation, help.
import { Hono } from 'hono';
import type { HttpContext, HttpEnv } from '../http-env.ts';
import { createRateLimit } from '../rate-limit.ts';
import { activation } from './activation.ts';
import { checkPage } from './check-page.ts';
import { createDescriptors } from './descriptors.ts';
import type { DownloadDeps } from './download-deps.ts';
import { installNotify } from './install-notify.ts';
import { createJars } from './jar.ts';
import { linkPage } from './link-page.ts';
import { formOf, refusal } from './refusal.ts';
import type { PageName } from './pages.ts';
import { respond } from './responses.ts';
import { JAR_PATHS } from './token-apps.ts';

/** Requests without proof of a ticket that one address may make in a minute: a carrier's gateway has many users. */
const UNPROVEN_A_MINUTE = 300;

const FIXED_PAGES: Readonly<Record<string, PageName>> = {
  '/': 'home',
  '/help/docomo': 'help-docomo',
  '/help/au': 'help-au',
  '/help/softbank': 'help-softbank',
};

/** The whole site; who may see which host is decided before it. */
export function createDownloadSite(deps: DownloadDeps): Hono<HttpEnv> {
  const site = new Hono<HttpEnv>();
  const descriptor = createDescriptors(deps);
  const jar = createJars(deps);
  const unproven = createRateLimit({
    perMinute: UNPROVEN_A_MINUTE,
    exemptsLoopback: deps.isDemo,
    clock: deps.clock,
  });
  site.get('/d/:capability', (context) => linkPage(deps, context));
  site.get('/d/:capability/otp.jam', (context) => descriptor(context, 'doja'));
  site.get('/d/:capability/otp.jad', (context) => descriptor(context, 'midp'));
  site.post('/d/:capability/notify', (context) => installNotify(deps, context));
  site.get(JAR_PATHS.doja, (context) => jar(context, 'doja'));
  site.get(JAR_PATHS.midp, (context) => jar(context, 'midp'));
  site.all('/p/1', (context) => activation(deps, context, unproven));
  site.get('/check', (context) => checkPage(deps, context));
  for (const [path, page] of Object.entries(FIXED_PAGES)) {
    site.get(path, (context) => fixedPage(deps, context, page));
  }
  site.notFound((context) => refusal(deps, deps.classify(context), 'not-found'));
  return site;
}

function fixedPage(deps: DownloadDeps, context: HttpContext, page: PageName): Response {
  return respond(deps.pages(page, formOf(deps.classify(context))));
}
