// Comma-separated values (RFC 4180): quoted fields, doubled quotes, line breaks within quotes, any line ending.

export type CsvRow = {
  /** Of the row's first character, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
};

export type CsvOutcome =
  | { readonly kind: 'rows'; readonly rows: readonly CsvRow[] }
  /** A quote that is never closed, or one in the middle of a field. */
  | { readonly kind: 'broken'; readonly line: number };

/** A field with what ends it; the sticky flag keeps each match where the last one ended. */
const FIELD = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;

/** The rows that hold anything; empty lines are passed over. */
export function parseCsv(text: string): CsvOutcome {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  for (let position = 0; position < text.length || cells.length > 0;) {
    FIELD.lastIndex = position;
    const match = FIELD.exec(text);
    if (match === null) return { kind: 'broken', line };
    const [whole, quoted, plain = '', end = ''] = match;
    cells.push(quoted?.replaceAll('""', '"') ?? plain);
    position += whole.length;
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === ',') continue;
    if (cells.some((cell) => cell !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  }
  return { kind: 'rows', rows };
}
