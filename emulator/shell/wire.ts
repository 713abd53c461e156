// How the page and its server write an exchange of the phone in JSON: bodies in base64.
import type { HttpRequest, HttpResponse, HttpResult } from '../device/radio/http-port.ts';

export type WireRequest = Omit<HttpRequest, 'body'> & { readonly body: string };

export type WireResult =
  | Extract<HttpResult, { kind: 'failed' }>
  | {
      readonly kind: 'response' | 'cut';
      readonly response: Omit<HttpResponse, 'body'> & { readonly body: string };
    };

export function toWireRequest(request: HttpRequest): WireRequest {
  return { ...request, body: toBase64(request.body) };
}

export function fromWireRequest(wire: WireRequest): HttpRequest {
  return { ...wire, body: fromBase64(wire.body) };
}

export function toWireResult(result: HttpResult): WireResult {
  if (result.kind === 'failed') return result;
  const { response } = result;
  return { kind: result.kind, response: { ...response, body: toBase64(response.body) } };
}

export function fromWireResult(wire: WireResult): HttpResult {
  if (wire.kind === 'failed') return wire;
  const { response } = wire;
  return { kind: wire.kind, response: { ...response, body: fromBase64(response.body) } };
}

const CHUNK = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
