// What the portal's pages work with.
import type { X509Certificate } from 'node:crypto';
import type { Context, Hono } from 'hono';
import type { FlowContext } from '../../flows/context.ts';
import type { Session } from '../../flows/sessions/session.ts';
import type { Render } from '../../render.ts';
import type { CertificateOutcome } from '../certificates/verify-certificate.ts';
import type { HttpEnv } from '../http-env.ts';
import type { IsTrustedProxy } from '../middleware/client-address.ts';
import type { CsrfTokens } from '../middleware/csrf-token.ts';
import type { CookieJar } from '../middleware/site-cookies.ts';
import type { Form, FormValues } from '../middleware/read-form.ts';
import type { Assets } from './assets.ts';
import type { DemoBank } from './demo-bank.ts';
import type { RememberingRender } from './remember-pages.ts';

export type BankSite = {
  /** What the bank host serves beside the pages. */
  readonly api: Hono<HttpEnv>;
  /** The operator's console, which has visits and sessions of its own. */
  readonly operators: {
    readonly fetch: (
      request: Request,
      bindings: HttpEnv['Bindings'],
    ) => Response | Promise<Response>;
  };
  /** Does the browser see TLS? */
  readonly isSecure: (request: Request) => boolean;
  readonly flow: FlowContext;
  readonly render: Render;
  /** The same, for pages without secrets that are asked for often. */
  readonly renderOnce: RememberingRender;
  readonly assets: Assets;
  readonly cookies: CookieJar;
  readonly csrf: CsrfTokens;
  readonly isTrustedProxy: IsTrustedProxy;
  /** Who may have issued a customer's certificate; none switches 電子証明書方式 off. */
  readonly authorities: readonly X509Certificate[];
  readonly settings: BankSettings;
  /** Null in a real bank. */
  readonly demo: DemoBank | null;
  /** Told of what went wrong inside; the visitor reads only that something did. */
  readonly reportError: (error: unknown) => void;
};

export type BankSettings = {
  /** The part after the @ of the mails to the phone (requirement D1). */
  readonly mailDomain: string;
  /** Where a connection asks for the client certificate, such as `https://localhost:8443`. */
  readonly certificateOrigin: string;
  /** Refuse an address that is no carrier's, where the default is a warning. */
  readonly carrierMailOnly: boolean;
  /** L8: what other banks name 利用者管理 and 利用者情報の管理. */
  readonly adminLabels: { readonly menu: string; readonly subject: string };
};

/** One request's visitor. */
export type Visit = {
  /** The cookie's value: the session's id where there is a session, else of no account. */
  readonly id: string;
  readonly session: Session | null;
  /** True where the cookie had come before; a new visitor gets his with the answer. */
  readonly isReturning: boolean;
  /** The Set-Cookie line that a new visitor gets with the answer. */
  readonly cookie: string | null;
  readonly certificate: CertificateOutcome;
};

export type BankEnv = {
  readonly Bindings: HttpEnv['Bindings'] & { readonly visit: Visit };
  readonly Variables: {
    /** Of a POST only, after its token was found right. */
    form: Form;
    /** All values of a field of that POST, such as ticked boxes. */
    formValues: FormValues;
  };
};

export type BankContext = Context<BankEnv>;
