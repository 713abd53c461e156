// Links that were just looked up. A phone asks for page, descriptor and package in one breath, and some ask again and
// again; a change made by this process is seen at once, one made by another within a second.
import type { Store } from '../store/store.ts';
import type { Link } from './find-link.ts';

export type FindLink = (capability: string) => Promise<Link>;

const KEPT_MS = 1000;
const MOST_KEPT = 5000;

/** `find` with a memory of one second; an end of a ticket's life is `isCurrent`'s to tell. */
export function rememberLinks(
  store: Pick<Store, 'commits'>,
  find: FindLink,
  isCurrent: (link: Link) => boolean,
): FindLink {
  const kept = new Map<string, Link>();
  let commits = store.commits();
  let timer: NodeJS.Timeout | null = null;

  function forget(): void {
    kept.clear();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  return async function findRemembered(capability) {
    if (store.commits() !== commits) forget();
    commits = store.commits();
    const known = kept.get(capability);
    if (known !== undefined && isCurrent(known)) return known;
    const link = await find(capability);
    // A transaction that ended meanwhile may have changed what was read.
    if (link.kind === 'unknown' || store.commits() !== commits) return link;
    if (kept.size >= MOST_KEPT) forget();
    kept.set(capability, link);
    timer ??= setTimeout(forget, KEPT_MS).unref();
    return link;
  };
}
