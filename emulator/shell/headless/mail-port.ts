// Asks the mail sink over HTTP.
import type { JsonPort } from '../../carrier/mail-centre.ts';

/** Whatever goes wrong is no answer: the phone then says that the centre cannot be reached. */
export function createMailPort(sinkOrigin: string): JsonPort {
  return async (method, path, body) => {
    const response = await fetch(new URL(path, sinkOrigin), {
      method,
      ...(body === null
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    }).catch(() => null);
    return response?.ok === true ? ((await response.json()) as unknown) : null;
  };
}
