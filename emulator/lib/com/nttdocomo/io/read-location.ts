// Media and files by location: `resource:///`, `scratchpad:///` and `http://`.
import type { Iappli } from '../iappli.ts';
import type { CONNECTION_STATUS } from '../status-exception.ts';
import { httpFailureStatus, isOwnHost } from './http-access.ts';
import { parseScratchpadUrl } from './scratchpad-url.ts';

export type LocationContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly status: keyof typeof CONNECTION_STATUS };

const NONE: LocationContent = { kind: 'failed', status: 'NO_RESOURCE' };

export async function readLocation(iappli: Iappli, location: string): Promise<LocationContent> {
  if (location.startsWith('resource:///')) {
    return contentOf(iappli.findResource(location.slice('resource:///'.length)));
  }
  const scratchpad = parseScratchpadUrl(location);
  if (scratchpad !== null) {
    const { part, position, length } = scratchpad;
    if (iappli.scratchpads.sizes[part] === undefined) return NONE;
    const end = length === null ? undefined : position + length;
    return contentOf(iappli.scratchpads.read(part).subarray(position, end));
  }
  return readHttp(iappli, location);
}

/** What a reading comes to that the radio was cut in; undefined where the air has no part in it. */
export function lostContent(location: string): LocationContent | undefined {
  return location.startsWith('http') ? { kind: 'failed', status: 'TIMEOUT' } : undefined;
}

function contentOf(bytes: Uint8Array | null): LocationContent {
  return bytes === null ? NONE : { kind: 'bytes', bytes };
}

async function readHttp(iappli: Iappli, url: string): Promise<LocationContent> {
  if (!iappli.jam.usesNetwork || !isOwnHost(iappli, url)) return NONE;
  const request = { method: 'GET', url, headers: {}, body: new Uint8Array(0) } as const;
  const result = await iappli.device.radio.exchange(request);
  if (result.kind === 'response' && result.response.status === 200) {
    return { kind: 'bytes', bytes: result.response.body };
  }
  return { kind: 'failed', status: httpFailureStatus(result) };
}
