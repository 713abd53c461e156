// What the host keeps of an i-appli's HTTP connection.
import { headerOf, type HttpResponse } from '../../../../device/radio/http-port.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';

export type HttpState = {
  readonly url: string;
  readonly mode: number;
  method: 'GET' | 'POST' | 'HEAD' | null;
  readonly headers: Record<string, string>;
  body: number[];
  /** Set by connect(). */
  response: HttpResponse | null;
  /** The answer's body broke off. */
  isCut: boolean;
  isClosed: boolean;
};

export function httpOf(self: Instance): HttpState {
  return self.host as HttpState;
}

/** Errors: JavaThrow of IllegalStateException, before connect(). */
export function responseOf(self: Instance): HttpResponse {
  const { response } = httpOf(self);
  if (response === null) throw new JavaThrow('java.lang.IllegalStateException', 'Not connected');
  return response;
}

/** The answer's body length, or -1. */
export function lengthOf(response: HttpResponse): bigint {
  const length = headerOf(response, 'content-length');
  return length !== null && /^\d+$/.test(length) ? BigInt(length) : -1n;
}

/** A date header in milliseconds, or 0. */
export function dateOf(response: HttpResponse, name: string): bigint {
  const time = Date.parse(headerOf(response, name) ?? '');
  return BigInt(Number.isNaN(time) ? 0 : time);
}
