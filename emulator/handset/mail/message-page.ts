// A mail as a page: so its links and its long lines are the browser's own.
import type { StoredMail } from './inbox-store.ts';
import { formatDateTime } from '../format-time.ts';

const URL_IN_TEXT = /https?:\/\/[\w!?/+\-~=;.,*&@#$%()'[\]]+/g;

export function messagePage({ from, subject, receivedAt, text }: StoredMail): Uint8Array {
  const head = [`差出人 ${from}`, `日時 ${formatDateTime(receivedAt)}`, `件名 ${subject}`];
  const body = linked(text.replace(/\r\n|\r/g, '\n').trimEnd()).replaceAll('\n', '<br>');
  const page = `<html><head><title>受信メール</title></head><body>${head
    .map(escapeMarkup)
    .join('<br>')}<hr>${body}</body></html>`;
  return new TextEncoder().encode(page);
}

function linked(text: string): string {
  let page = '';
  let at = 0;
  for (const match of text.matchAll(URL_IN_TEXT)) {
    const url = escapeMarkup(match[0]);
    page += `${escapeMarkup(text.slice(at, match.index))}<a href="${url}">${url}</a>`;
    at = match.index + match[0].length;
  }
  return page + escapeMarkup(text.slice(at));
}

function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
