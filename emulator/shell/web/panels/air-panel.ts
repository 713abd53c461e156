/// <reference lib="dom" />
// 通信: every request that went over the air, with headers and decoded body.
import type { AirEntry } from '../../../carrier/air-log.ts';
import { headerOf, type HttpResponse } from '../../../device/radio/http-port.ts';
import { getElement, makeElement } from '../element.ts';
import type { PhoneSession } from '../phone-session.ts';

const SHOWN_BYTES = 4000;

export function connectAirPanel(session: PhoneSession): void {
  const list = getElement('air-log', HTMLOListElement);
  let stop: (() => void) | null = null;
  session.onSwitch(({ phone }) => {
    stop?.();
    const rows = new Map<number, { entry: AirEntry; row: HTMLElement }>();
    list.replaceChildren();
    stop = phone.log.onChange(() => showEntries(list, rows, phone.log.entries));
  });
  getElement('air-clear', HTMLButtonElement).addEventListener('click', () => {
    session.current?.phone.log.clear();
    list.replaceChildren();
  });
}

type Rows = Map<number, { entry: AirEntry; row: HTMLElement }>;

/** Only what has changed is drawn again, so that an opened row stays open. */
function showEntries(list: HTMLElement, rows: Rows, entries: readonly AirEntry[]): void {
  for (const entry of entries) {
    const known = rows.get(entry.number);
    if (known?.entry === entry) continue;
    const row = entryRow(entry);
    if (known === undefined) list.prepend(row);
    else known.row.replaceWith(row);
    rows.set(entry.number, { entry, row });
  }
}

function entryRow(entry: AirEntry): HTMLElement {
  const { request, result } = entry;
  const state =
    result === null ? '…' : result.kind === 'failed' ? result.reason : `${result.response.status}`;
  const summary = makeElement('summary', [
    makeElement('b', request.method),
    makeElement('span', ` ${shortAddress(request.url)} `),
    makeElement('em', state, result?.kind === 'response' ? 'ok' : 'bad'),
  ]);
  const parts = [
    request.url,
    headersText(Object.entries(request.headers)),
    bodyText(request.body, request.headers['Content-Type'] ?? ''),
  ];
  const asked = makeElement('pre', parts.filter((part) => part !== '').join('\n'));
  const children = [summary, asked];
  if (result !== null && result.kind !== 'failed') {
    children.push(makeElement('pre', responseText(result.response), 'answer'));
  }
  return makeElement('li', [makeElement('details', children)]);
}

function responseText(response: HttpResponse): string {
  const type = headerOf(response, 'content-type') ?? '';
  const head = `${response.status} ${response.reason}\n${headersText(response.headers)}`;
  return `${head}\n\n${bodyText(response.body, type)}`;
}

function headersText(headers: readonly (readonly [string, string])[]): string {
  return headers.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function bodyText(body: Uint8Array, type: string): string {
  if (body.length === 0) return '';
  const isText = /text|xml|html|x-jam|urlencoded|json/.test(type);
  if (!isText) return `(${body.length} バイト)`;
  const encoding = /utf-?8/i.test(type) ? 'utf-8' : 'shift_jis';
  return new TextDecoder(encoding).decode(body.subarray(0, SHOWN_BYTES));
}

function shortAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname.length > 28 ? `${host}${pathname.slice(0, 27)}…` : `${host}${pathname}`;
}
