// A list of values as a table in one parameter, so that a statement's text is the same for one row and
// for fifty, and is prepared once.
import { sql, type RawBuilder } from 'kysely';
import type { Engine } from './store.ts';

export type ColumnType = 'text' | 'bigint';

/**
 * `rows` as a derived table named `alias`; `columns` gives the names (snake_case, as in SQL) and types.
 * Each row is an object with those names.
 */
export function valueRows(
  engine: Engine,
  alias: string,
  columns: Readonly<Record<string, ColumnType>>,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): RawBuilder<unknown> {
  const json = JSON.stringify(rows);
  const names = Object.entries(columns);
  if (engine === 'postgres') {
    const typed = names.map(([name, type]) => sql`${sql.ref(name)} ${sql.raw(type)}`);
    return sql`jsonb_to_recordset(${json}::jsonb) as ${sql.ref(alias)}(${sql.join(typed)})`;
  }
  const picked = names.map(([name]) => sql`value ->> ${sql.lit(name)} as ${sql.ref(name)}`);
  return sql`(select ${sql.join(picked)} from json_each(${json})) as ${sql.ref(alias)}`;
}
