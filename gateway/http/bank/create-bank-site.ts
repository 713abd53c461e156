// The bank portal: its pages behind what guards them all.
import { Hono } from 'hono';
import { whenThere, type Soon } from '../../when-there.ts';
import type { HttpEnv } from '../http-env.ts';
import { completeAnswer } from '../middleware/security-headers.ts';
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

export type BankHost = {
  readonly fetch: (request: Request, bindings?: HttpEnv['Bindings']) => Soon<Response>;
};

type AnswerPage = (request: Request, bindings: HttpEnv['Bindings']) => Soon<Response>;

/** Of a request's URL: what is no page of the portal's. */
const BESIDE = /^https?:\/\/[^/]*\/(?:api|operator|assets)(?:[/?]|$)/;

/**
 * Everything under the bank host. Who asks is found out before Hono sees the request: a page with no middleware
 * before it is answered in the turn it was asked in.
 */
export function createBankSite(site: BankSite): BankHost {
  const pages = createPages(site);
  const beside = createBeside(site, answerPage);

  function answerPage(request: Request, bindings: HttpEnv['Bindings']): Soon<Response> {
    return whenThere(identifyVisit(site, { request, incoming: bindings.incoming }), (visit) =>
      whenThere(pages.fetch(request, { ...bindings, visit }), (answer) =>
        completeAnswer(answer, { isSecure: site.isSecure(request), cookie: visit.cookie }),
      ),
    );
  }

  function answerBeside(request: Request, bindings: HttpEnv['Bindings']): Soon<Response> {
    return whenThere(beside.fetch(request, bindings), (answer) =>
      completeAnswer(answer, { isSecure: site.isSecure(request), cookie: null }),
    );
  }

  /** Without a visitor there is no page to show. */
  function refuse(request: Request, error: unknown): Response {
    site.reportError(error);
    const answer = new Response('Internal Server Error\n', { status: 500 });
    return completeAnswer(answer, { isSecure: site.isSecure(request), cookie: null });
  }

  return {
    fetch: (request, bindings = {}) => {
      const answer = BESIDE.test(request.url) ? answerBeside : answerPage;
      try {
        const soon = answer(request, bindings);
        return soon instanceof Promise ? soon.catch((error) => refuse(request, error)) : soon;
      } catch (error) {
        return refuse(request, error);
      }
    },
  };
}

/** The API, the operator's console and what the pages load; anything else there is a page that nobody has. */
function createBeside(site: BankSite, answerPage: AnswerPage): Hono<HttpEnv> {
  const app = new Hono<HttpEnv>();
  app.route('/', site.api);
  for (const path of ['/operator', '/operator/*']) {
    app.all(path, (context) => site.operators.fetch(context.req.raw, context.env));
  }
  app.route('/', createAssetRoutes(site.assets));
  app.notFound((context) => answerPage(context.req.raw, context.env));
  app.onError((error) => {
    throw error;
  });
  return app;
}

function createPages(site: BankSite): Hono<BankEnv> {
  const app = new Hono<BankEnv>();
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
