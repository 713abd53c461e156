// Finds a handset by its name: in the bank's catalogue, or among the usual ones when the bank does not answer.
import { findDefaultHandset } from '../../carrier/default-handsets.ts';
import { parseHandset, type Handset } from '../../carrier/handset.ts';
import type { HttpPort } from '../../device/radio/http-port.ts';

/** Null when neither knows it. */
export async function fetchHandset(
  model: string,
  askBank: HttpPort,
  bankHost: string,
): Promise<Handset | null> {
  const result = await askBank({
    method: 'GET',
    url: `http://${bankHost}/api/v1/handsets/${encodeURIComponent(model)}`,
    headers: { Accept: 'application/json' },
    body: new Uint8Array(),
  });
  const isFound = result.kind === 'response' && result.response.status === 200;
  if (!isFound) return findDefaultHandset(model);
  return parseHandset(JSON.parse(new TextDecoder().decode(result.response.body)));
}
