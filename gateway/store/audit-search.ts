// Table `audit`, read: by what, whom and when.
import type { AuditTable } from './schema.ts';
import type { Db } from './db.ts';

export type AuditRow = Readonly<AuditTable> & {
  /** Of the user it is about. */
  readonly loginId: string | null;
};

export type AuditFilter = {
  /** The beginning of an event's name; '' for all. */
  readonly event: string;
  /** Whole actor, such as `user:<id>`; '' for all. */
  readonly actor: string;
  /** '' for all. */
  readonly userId: string;
  /** UTC epoch ms, `from` included and `until` not; null is open. */
  readonly from: number | null;
  readonly until: number | null;
};

/** Newest first. */
export async function searchAuditRows(
  db: Db,
  filter: AuditFilter,
  slice: { readonly offset: number; readonly limit: number },
): Promise<AuditRow[]> {
  const { event, actor, userId, from, until } = filter;
  return await db
    .selectFrom('audit')
    .leftJoin('users', 'users.id', 'audit.userId')
    .selectAll('audit')
    .select('users.loginId')
    .$if(event !== '', (query) => query.where('event', 'like', `${event}%`))
    .$if(actor !== '', (query) => query.where('actor', '=', actor))
    .$if(userId !== '', (query) => query.where('userId', '=', userId))
    .$if(from !== null, (query) => query.where('at', '>=', from ?? 0))
    .$if(until !== null, (query) => query.where('at', '<', until ?? 0))
    .orderBy('at', 'desc')
    .orderBy('writer')
    .orderBy('sequence', 'desc')
    .offset(slice.offset)
    .limit(slice.limit)
    .execute();
}
