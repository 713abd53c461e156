// The two downloads of every installation: a descriptor as the browser, a JAR as the installer.
import { load, type LoadFailure } from '../../browser/net/load.ts';
import type { PhoneContext } from '../phone-context.ts';
import { createLoadPort } from '../web/page-port.ts';
import { largestJar, type Refusal } from './check-application.ts';

/** No handset takes a longer descriptor. */
const LARGEST_DESCRIPTOR = 10 * 1024;

export type Download =
  | { readonly kind: 'done'; readonly bytes: Uint8Array; readonly url: string }
  | { readonly kind: 'lost'; readonly failure: LoadFailure }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What an installation waits to know. */
export type Prepared<Value> =
  | { readonly kind: 'ready'; readonly value: Value }
  | Exclude<Download, { kind: 'done' }>;

/** Where a descriptor is, and its bytes when the browser has loaded it already. */
export type DescriptorSource = { readonly url: string; readonly bytes?: Uint8Array };

export async function downloadDescriptor(
  phone: PhoneContext,
  { url, bytes }: DescriptorSource,
): Promise<Download> {
  if (bytes !== undefined) return { kind: 'done', bytes, url };
  const port = createLoadPort(phone.device, phone.handset, 'browser');
  const loaded = await load(
    { method: 'GET', url, body: '', referer: null },
    port,
    LARGEST_DESCRIPTOR,
  );
  if (loaded.kind === 'failed') return { kind: 'lost', failure: loaded.failure };
  if (loaded.status !== 200) {
    return { kind: 'lost', failure: { kind: 'status', status: loaded.status } };
  }
  return { kind: 'done', bytes: loaded.bytes, url: loaded.url };
}

/** The JAR must have exactly the announced size. */
export async function downloadJar(
  phone: PhoneContext,
  url: string,
  announcedBytes: number,
): Promise<Download> {
  const port = createLoadPort(phone.device, phone.handset, 'installer');
  const request = { method: 'GET', url, body: '', referer: null } as const;
  const loaded = await load(request, port, largestJar(phone.handset));
  if (loaded.kind === 'failed') {
    const { failure } = loaded;
    if (failure.kind === 'too-large') return { kind: 'refused', refusal: 'size-mismatch' };
    if (failure.kind === 'status') return { kind: 'refused', refusal: 'bad-jar' };
    return { kind: 'lost', failure };
  }
  if (loaded.status !== 200) return { kind: 'refused', refusal: 'bad-jar' };
  if (loaded.bytes.length !== announcedBytes) return { kind: 'refused', refusal: 'size-mismatch' };
  return { kind: 'done', bytes: loaded.bytes, url: loaded.url };
}
