// Pieces of long lists: which one the address asks for, and the links to its neighbours.
import type { OperatorContext } from './operator-site.ts';

const ROWS_A_PAGE = 50;
const LONGEST_SEARCH = 64;

export type ListQuery = {
  readonly search: string;
  readonly page: number;
  readonly slice: { readonly offset: number; readonly limit: number };
};

/** `?q=…&page=…` */
export function readListQuery(context: OperatorContext): ListQuery {
  const typed = Number(context.req.query('page') ?? '1');
  const page = Number.isSafeInteger(typed) && typed > 0 ? Math.min(typed, 100_000) : 1;
  const search = (context.req.query('q') ?? '').normalize('NFKC').trim().slice(0, LONGEST_SEARCH);
  return { search, page, slice: { offset: (page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE } };
}

/** Links to the pages before and after; `shown` is how many rows this one has. */
export function listLinks(
  context: OperatorContext,
  { page }: ListQuery,
  shown: number,
): { readonly previousUrl: string | null; readonly nextUrl: string | null } {
  function urlOf(other: number): string {
    const query = new URLSearchParams({ ...context.req.query(), page: String(other) });
    return `${context.req.path}?${query.toString()}`;
  }
  return {
    previousUrl: page > 1 ? urlOf(page - 1) : null,
    nextUrl: shown === ROWS_A_PAGE ? urlOf(page + 1) : null,
  };
}
