// The few statements that run with every password: their text is made once for each engine, and a list of
// rows travels in one JSON parameter, so that the text is the same for one row and for fifty.
import { CompiledQuery, type QueryResult } from 'kysely';
import type { Db, Engine } from './db.ts';

export type ColumnType = 'text' | 'bigint';

/** Columns of the derived table, by the names SQL knows them by. */
export type ValueColumns = Readonly<Record<string, ColumnType>>;

export type HotStatement<Row> = (
  on: { readonly db: Db; readonly engine: Engine },
  rows: readonly Readonly<Record<string, string | number | null>>[],
) => Promise<QueryResult<Row>>;

/**
 * A statement over a list of rows; `write` gives its text from the derived table `v` and the engine.
 * Each row is an object with the columns' names.
 */
export function hotStatement<Row = never>(
  columns: ValueColumns,
  write: (v: string, engine: Engine) => string,
): HotStatement<Row> {
  const texts: Readonly<Record<Engine, string>> = {
    sqlite: write(sqliteRows(columns), 'sqlite'),
    postgres: write(postgresRows(columns), 'postgres'),
  };
  return ({ db, engine }, rows) =>
    db.executeQuery<Row>(CompiledQuery.raw(texts[engine], [JSON.stringify(rows)]));
}

function postgresRows(columns: ValueColumns): string {
  const typed = Object.entries(columns).map(([name, type]) => `${name} ${type}`);
  return `jsonb_to_recordset($1::jsonb) as v(${typed.join(', ')})`;
}

function sqliteRows(columns: ValueColumns): string {
  const picked = Object.keys(columns).map((name) => `value ->> '${name}' as ${name}`);
  return `(select ${picked.join(', ')} from json_each(?)) as v`;
}
