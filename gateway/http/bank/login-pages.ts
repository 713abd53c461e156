// 「ログイン」画面 and, for 電子証明書方式, 「ログインパスワード入力」画面 (requirements E2–E7, J1, J1b).
import { Hono } from 'hono';
import { logIn, type FirstFactors, type LogInOutcome } from '../../flows/log-in.ts';
import type { SiteCookie } from '../middleware/site-cookies.ts';
import type { BankContext, BankEnv, BankSite } from './bank-site.ts';
import { demoValues } from './demo-pages.ts';
import { formatWait } from './waiting-words.ts';
import { showRefusal } from './refusal-pages.ts';
import { showOftenAskedPage, showPage, type PageValues } from './show-page.ts';
import { addressGroupOf, setVisitId } from './visit.ts';

const DEVICE_COOKIE: SiteCookie = { name: 'device', maxAgeSeconds: 400 * 86_400 };

const ENDED =
  '一定時間操作がなかったか、ほかの操作により、ログアウトしました。もう一度ログインしてください。';
const LOGGED_OUT = 'ログアウトしました。';

const REFUSED =
  'ログインできません。入力内容、ログインの方式（ID・パスワード方式／電子証明書方式）をご確認ください。';

const CERTIFICATE_PROBLEMS = {
  none: '電子証明書が選択されていません。',
  untrusted: '選択された電子証明書は、このサービスの電子証明書ではありません。',
  outOfDate: '選択された電子証明書は、有効期間外です。',
} as const;

/** `/login` and `/login/certificate`. */
export function createLoginPages(site: BankSite): Hono<BankEnv> {
  const pages = new Hono<BankEnv>();
  pages.get('/login', (context) => showLogin(context, site, { notice: noticeOf(context) }));
  pages.post('/login', async (context) => {
    const form = context.get('form');
    const loginId = form('loginId').normalize('NFKC').trim();
    const values = { loginId };
    const errors = {
      ...(loginId === '' ? { loginId: 'ログインIDを入力してください。' } : {}),
      ...passwordMissing(form('password')),
    };
    if (Object.keys(errors).length > 0) return showLogin(context, site, { values, errors });
    const by: FirstFactors = { kind: 'password', loginId, password: form('password') };
    const outcome = await submit(context, site, by);
    return answer(context, site, outcome, (formError, status) =>
      showLogin(context, site, { values, formError, status }),
    );
  });
  pages.get('/login/certificate', (context) => showCertificateLogin(context, site, {}));
  pages.post('/login/certificate', async (context) => {
    const { certificate } = context.env.visit;
    if (certificate.kind !== 'verified') return showCertificateLogin(context, site, {});
    const password = context.get('form')('password');
    const errors = passwordMissing(password);
    if (Object.keys(errors).length > 0) return showCertificateLogin(context, site, { errors });
    const { fingerprint } = certificate;
    const outcome = await submit(context, site, { kind: 'certificate', fingerprint, password });
    return answer(context, site, outcome, (formError, status) =>
      showCertificateLogin(context, site, { formError, status }),
    );
  });
  return pages;
}

type ShownAgain = PageValues & { readonly status?: 200 | 429 };

function showLogin(context: BankContext, site: BankSite, values: ShownAgain): Response {
  const constants = {
    certificateUrl:
      site.authorities.length === 0 ? null : `${site.settings.certificateOrigin}/login/certificate`,
    demo: site.demo === null ? null : demoValues(site.demo),
  };
  if (context.req.method === 'POST') {
    return showPage(context, site, 'login', { ...constants, ...values });
  }
  return showOftenAskedPage(context, site, 'login', { ...values, constants });
}

function showCertificateLogin(context: BankContext, site: BankSite, values: ShownAgain): Response {
  const { certificate } = context.env.visit;
  return showPage(context, site, 'certificate-login', {
    ...values,
    certificateName: certificate.kind === 'verified' ? certificate.commonName : null,
    certificateProblem:
      certificate.kind === 'verified' ? null : CERTIFICATE_PROBLEMS[certificate.kind],
  });
}

function submit(context: BankContext, site: BankSite, by: FirstFactors): Promise<LogInOutcome> {
  return logIn(site.flow, {
    by,
    address: addressGroupOf(site, context),
    deviceNote: site.cookies.read(
      { request: context.req.raw, incoming: context.env.incoming },
      DEVICE_COOKIE,
    ),
  });
}

/** The same way on, or the same refusal, for both methods. */
function answer(
  context: BankContext,
  site: BankSite,
  outcome: LogInOutcome,
  again: (formError: string, status: 200 | 429) => Response,
): Response {
  switch (outcome.kind) {
    case 'accepted':
      setVisitId(site, context, outcome.sessionId);
      site.cookies.write(context, DEVICE_COOKIE, outcome.deviceNote);
      return context.redirect('/', 303);
    case 'refused':
      return again(REFUSED, 200);
    case 'wait': {
      const wait = formatWait(outcome.until, site.flow.clock());
      return again(
        `ログインの誤りが続いたため、${wait}ほどお待ちいただいてからお試しください。`,
        429,
      );
    }
    case 'locked':
    case 'refusedUntil':
      return showRefusal(context, site, outcome);
  }
}

function passwordMissing(password: string): Readonly<Record<string, string>> {
  return password === '' ? { password: 'ログインパスワードを入力してください。' } : {};
}

function noticeOf(context: BankContext): string | null {
  if (context.req.query('ended') !== undefined) return ENDED;
  return context.req.query('out') === undefined ? null : LOGGED_OUT;
}
