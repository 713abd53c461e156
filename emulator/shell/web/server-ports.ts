/// <reference lib="dom" />
// What the page asks its own server: exchanges of the phone, mail, the catalogue, the bank's clock.
import { parseHandsets, type Handset } from '../../carrier/handset.ts';
import type { JsonPort } from '../../carrier/mail-centre.ts';
import type { HttpRequest, HttpResult } from '../../device/radio/http-port.ts';
import { fromWireResult, toWireRequest, type WireResult } from '../wire.ts';

export async function relayPort(request: HttpRequest): Promise<HttpResult> {
  const result = await postJson('/relay', toWireRequest(request));
  return result === null
    ? { kind: 'failed', reason: 'timeout' }
    : fromWireResult(result as WireResult);
}

export async function mailPort(...[method, path, body]: Parameters<JsonPort>): Promise<unknown> {
  const result = await postJson('/mail', { method, path, body });
  return result === null ? null : (result as { readonly answer: unknown }).answer;
}

/** Handsets whose name contains the text; none when the bank does not answer. */
export async function searchHandsets(text: string): Promise<readonly Handset[]> {
  const found = await getJson(`/handsets?limit=200&q=${encodeURIComponent(text)}`);
  return found === null ? [] : parseHandsets(found);
}

/** How far the bank's clock is from this machine's, in milliseconds; 0 when the bank does not say. */
export async function readBankOffset(): Promise<number> {
  const clock = (await getJson('/clock')) as { readonly now?: unknown } | null;
  const now = typeof clock?.now === 'string' ? Date.parse(clock.now) : clock?.now;
  return typeof now === 'number' && !Number.isNaN(now) ? now - Date.now() : 0;
}

async function postJson(path: string, body: unknown): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(
    () => null,
  );
  return response?.ok === true ? ((await response.json()) as unknown) : null;
}

async function getJson(path: string): Promise<unknown> {
  const response = await fetch(path).catch(() => null);
  return response?.ok === true ? ((await response.json()) as unknown) : null;
}
