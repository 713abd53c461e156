// A browser as what is on its pages sees it.
import type { LoadRequest } from '../../browser/net/load.ts';
import type { OpenPage } from '../../browser/open-page.ts';
import type { Program } from '../../carrier/user-agent.ts';
import type { PhoneContext } from '../phone-context.ts';

export type BrowserProgram = Extract<Program, 'browser' | 'full-browser'>;

export type PageHost = {
  readonly phone: PhoneContext;
  readonly page: OpenPage | null;
  /** Whether it installs i-appli, or follows their links' other addresses. */
  readonly hasIappli: boolean;
  /** An address on the page made absolute, or null. */
  resolve(address: string): string | null;
  /** Loads what a link or a form leads to. */
  request(request: LoadRequest): Promise<void>;
  /** The user pressed an i-appli's link. */
  installIappli(url: string): void;
  /** Shows the same page with something on it changed. */
  change(page: OpenPage): void;
  reload(): void;
};
