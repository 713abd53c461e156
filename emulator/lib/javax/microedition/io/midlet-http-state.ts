// What the host keeps of a MIDlet's HTTP connection.
import type { HttpResponse } from '../../../../device/radio/http-port.ts';
import { JavaThrow } from '../../../../vm/native/java-throw.ts';
import type { Instance } from '../../../../vm/run-time-data.ts';

export type MidletHttpState = {
  readonly url: string;
  readonly mode: number;
  method: 'GET' | 'POST' | 'HEAD';
  readonly headers: Record<string, string>;
  body: number[];
  /** Once the output stream is open, method and headers stand. */
  hasOutput: boolean;
  /** Set by the exchange, which the first question about the answer brings about. */
  response: HttpResponse | null;
  /** The answer's body broke off. */
  isCut: boolean;
  isClosed: boolean;
};

export function httpOf(self: Instance): MidletHttpState {
  return self.host as MidletHttpState;
}

/** The state while method and headers can be set. Errors: JavaThrow of IOException. */
export function settable(self: Instance): MidletHttpState {
  const state = usable(self);
  if (state.hasOutput || state.response !== null) throw ioException('The request is under way');
  return state;
}

/** Errors: JavaThrow of IOException, for a closed connection. */
export function usable(self: Instance): MidletHttpState {
  const state = httpOf(self);
  if (state.isClosed) throw ioException('The connection is closed');
  return state;
}

export function ioException(message: string): JavaThrow {
  return new JavaThrow('java.io.IOException', message);
}

export function parsedUrl(self: Instance): URL {
  return new URL(httpOf(self).url);
}

/** Null for "". */
export function orNull(text: string): string | null {
  return text === '' ? null : text;
}
