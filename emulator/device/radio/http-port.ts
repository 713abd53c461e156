// HTTP as the phone's modem offers it: one whole request, one whole answer.

export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'HEAD';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

export type HttpResponse = {
  readonly status: number;
  readonly reason: string;
  /** Names in lower case. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
};

/** Why there is no answer, as the handset's firmware tells them apart. */
export type HttpFailure =
  | 'out-of-service'
  | 'self-mode'
  | 'timeout'
  | 'tls'
  /** The user lets the application have no connection. */
  | 'denied';

export type HttpResult =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  /** The connection broke off while the body came in; it ends where the bytes ended. */
  | { readonly kind: 'cut'; readonly response: HttpResponse }
  | { readonly kind: 'failed'; readonly reason: HttpFailure };

/** What becomes of an exchange whose answer never comes. */
export const LOST_EXCHANGE: HttpResult = { kind: 'failed', reason: 'timeout' };

export type HttpPort = (request: HttpRequest) => Promise<HttpResult>;

/** A header's value, or null. */
export function headerOf(response: HttpResponse, name: string): string | null {
  const wanted = name.toLowerCase();
  return response.headers.find(([key]) => key.toLowerCase() === wanted)?.[1] ?? null;
}
