// What the download site is made of; its stories are gateway/flows.
import type { Classification } from '../../carriers/classify.ts';
import type { DownloadFlows } from '../../flows/download-flows.ts';
import type { HttpContext } from '../http-env.ts';
import type { Pages } from './pages.ts';
import type { TokenApps } from './token-apps.ts';

export type DownloadDeps = {
  readonly flows: DownloadFlows;
  readonly pages: Pages;
  readonly apps: TokenApps;
  readonly classify: (context: HttpContext) => Classification;
  readonly clientAddress: (context: HttpContext) => string;
  /** The origin that links say: http://otp-auth.net */
  readonly origin: string;
  readonly networkRequired: boolean;
  /** In the demo this machine's own requests are not limited. */
  readonly isDemo: boolean;
  readonly clock: () => number;
  /** For the operator: a failure that the phone is only told as "busy". */
  readonly reportError: (error: unknown) => void;
};
