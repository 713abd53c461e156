// What the console's pages work with.
import type { X509Certificate } from 'node:crypto';
import type { Context } from 'hono';
import type { FlowContext } from '../../flows/context.ts';
import type { DemoClock } from '../../flows/demo/demo-clock.ts';
import type { OperatorSession } from '../../flows/operator/operator-session.ts';
import type { Render } from '../../render.ts';
import type { Assets } from '../bank/assets.ts';
import type { HttpEnv } from '../http-env.ts';
import type { CsrfTokens } from '../middleware/csrf-token.ts';
import type { IsTrustedProxy } from '../middleware/client-address.ts';
import type { Form } from '../middleware/read-form.ts';
import type { CookieJar } from '../middleware/site-cookies.ts';

export type OperatorSite = {
  readonly flow: FlowContext;
  readonly render: Render;
  readonly assets: Assets;
  readonly cookies: CookieJar;
  readonly csrf: CsrfTokens;
  readonly isTrustedProxy: IsTrustedProxy;
  /** From where the console may be used at all. */
  readonly isOperatorNetwork: (address: string) => boolean;
  /** Who may have issued a customer's certificate. */
  readonly authorities: readonly X509Certificate[];
  /** Null in a real bank. */
  readonly demoClock: DemoClock | null;
  readonly reportError: (error: unknown) => void;
};

export type OperatorEnv = HttpEnv & {
  readonly Variables: {
    /** The cookie's value: the session's id where there is a session. */
    visitId: string;
    /** Where the request comes from. */
    address: string;
    operator: OperatorSession | null;
    /** Of a POST only, after its token was found right. */
    form: Form;
    /** The file of an upload; null where there is none. */
    file: Uint8Array | null;
  };
};

export type OperatorContext = Context<OperatorEnv>;
