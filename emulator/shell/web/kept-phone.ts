/// <reference lib="dom" />
// The application that runs when its page is reloaded or left: kept in the tab, so that it goes on when the page is
// there again. A battery that is taken out takes it along.
import type { SavedPhone } from '../../handset/software/saved-phone.ts';

const KEY = 'running';

/** `phone` names the handset and its owner. */
type Kept = { readonly phone: string; readonly saved: SavedPhone };

/** Keeps what runs, or forgets what ran before. */
export function keepPhone(phone: string, saved: SavedPhone | null): void {
  sessionStorage.removeItem(KEY);
  if (saved === null) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ phone, saved } satisfies Kept));
  } catch (error) {
    // It is larger than what the browser keeps for a tab.
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What was kept of this phone, once; null where there is nothing. */
export function takeKeptPhone(phone: string): SavedPhone | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (text === null) return null;
  const kept = JSON.parse(text) as Kept;
  return kept.phone === phone ? kept.saved : null;
}
