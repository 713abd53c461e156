// What one handset's browser can do: how big a page it holds, whether it keeps cookies, which emoji it knows.
import type { EmojiSet } from '../../device/emoji/code-table.ts';

export type BrowserRules = {
  /** Bytes of a page, and of the page together with its pictures. */
  readonly pageBytes: number;
  readonly totalBytes: number;
  readonly keepsCookies: boolean;
  readonly sendsReferer: boolean;
  readonly emoji: EmojiSet;
  /** Whether it can install from a JAM; others follow the link's other address. */
  readonly hasIappli: boolean;
  /** HTTP headers it sends with everything it asks for. */
  readonly headers: Readonly<Record<string, string>>;
};
