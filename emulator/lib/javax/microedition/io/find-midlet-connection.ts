// What a MIDlet can open: HTTP.
import type { ConnectionMode } from './connections.ts';
import { HTTP_CONNECTION_CLASS } from './MidletHttpConnection.ts';

export function findMidletConnection(url: string, _mode: ConnectionMode): string | null {
  return /^https?:\/\/[^/]/.test(url) && URL.canParse(url) ? HTTP_CONNECTION_CLASS : null;
}
