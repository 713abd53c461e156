// Fetches a page's pictures one after the other, while there is room for them.
import {
  addPicture,
  pictureSources,
  resolve,
  type OpenPage,
  type PageRoom,
} from '../../browser/open-page.ts';
import { load, type LoadPort } from '../../browser/net/load.ts';
import { decodeFrames } from '../../device/gif/decode-frames.ts';
import type { ImageDecoder } from '../../device/image-decoder.ts';

export type PictureLoading = {
  readonly port: LoadPort;
  readonly decode: ImageDecoder;
  readonly room: PageRoom;
  /** The page as it is now, null when the user has gone on. */
  readonly current: () => OpenPage | null;
  readonly change: (page: OpenPage) => void;
};

export async function loadPictures(page: OpenPage, loading: PictureLoading): Promise<void> {
  const { port, decode, room } = loading;
  let left = port.rules.totalBytes;
  for (const source of pictureSources(page.page)) {
    const url = resolve(page, source);
    const request = { method: 'GET', url: url ?? '', body: '', referer: page.url } as const;
    const loaded = await load(request, port, left);
    const bytes = loaded.kind === 'loaded' && loaded.status === 200 ? loaded.bytes : null;
    left -= bytes?.length ?? 0;
    const picture = bytes === null ? null : await decodeFrames(decode, bytes);
    const now = loading.current();
    if (now === null) return;
    loading.change(addPicture(now, source, picture, room));
  }
}
