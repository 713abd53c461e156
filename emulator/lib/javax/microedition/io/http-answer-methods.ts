// The methods of MIDP's HttpConnection that tell about the answer.
import { headerOf, type HttpResponse } from '../../../../device/radio/http-port.ts';
import type { NativeFunction } from '../../../../vm/native/library-class.ts';
import { afterExchange } from './after-exchange.ts';

const THROWS = 'throws java.io.IOException';

export const HTTP_ANSWER_METHODS: Readonly<Record<string, NativeFunction>> = {
  [`public int getResponseCode() ${THROWS}`]: afterExchange((response) => response.status),
  [`public String getResponseMessage() ${THROWS}`]: afterExchange((response) => response.reason),
  [`public String getHeaderField(String name) ${THROWS}`]: afterExchange(
    (response, _call, _self, name: string | null) => headerOf(response, name ?? ''),
  ),
  [`public String getHeaderField(int index) ${THROWS}`]: afterExchange(
    (response, _call, _self, index: number) => response.headers[index]?.[1] ?? null,
  ),
  [`public String getHeaderFieldKey(int index) ${THROWS}`]: afterExchange(
    (response, _call, _self, index: number) => response.headers[index]?.[0] ?? null,
  ),
  [`public int getHeaderFieldInt(String name, int fallback) ${THROWS}`]: afterExchange(
    (response, _call, _self, name: string | null, fallback: number) => {
      const text = headerOf(response, name ?? '');
      return text !== null && /^-?\d{1,10}$/.test(text) ? Number(text) | 0 : fallback;
    },
  ),
  [`public long getHeaderFieldDate(String name, long fallback) ${THROWS}`]: afterExchange(
    (response, _call, _self, name: string | null, fallback: bigint) =>
      dateOf(response, name ?? '', fallback),
  ),
  [`public long getDate() ${THROWS}`]: afterExchange((response) => dateOf(response, 'date', 0n)),
  [`public long getExpiration() ${THROWS}`]: afterExchange((response) =>
    dateOf(response, 'expires', 0n),
  ),
  [`public long getLastModified() ${THROWS}`]: afterExchange((response) =>
    dateOf(response, 'last-modified', 0n),
  ),
  // These three declare no exception: without an answer they throw all the same.
  'public long getLength()': afterExchange((response) => {
    const length = headerOf(response, 'content-length');
    return length !== null && /^\d+$/.test(length) ? BigInt(length) : -1n;
  }),
  'public String getType()': afterExchange((response) => headerOf(response, 'content-type')),
  'public String getEncoding()': afterExchange((response) =>
    headerOf(response, 'content-encoding'),
  ),
};

function dateOf(response: HttpResponse, name: string, fallback: bigint): bigint {
  const time = Date.parse(headerOf(response, name) ?? '');
  return Number.isNaN(time) ? fallback : BigInt(time);
}
