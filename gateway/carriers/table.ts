// The data files' form: tab-separated, comments begin with #, the first other line names the columns.

export type Row = Readonly<Record<string, string>>;

/** The rows of a table by column name; a row of another width than the heading is an error that names its line. */
export function parseTable(text: string, name: string): readonly Row[] {
  let columns: readonly string[] | null = null;
  const rows: Row[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '' || line.startsWith('#')) continue;
    const cells = line.split('\t');
    if (columns === null) {
      columns = cells;
    } else if (cells.length === columns.length) {
      rows.push(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])));
    } else {
      throw new SyntaxError(
        `Cannot parse ${name}: line ${index + 1} has ${cells.length} columns, not ${columns.length}`,
      );
    }
  }
  return rows;
}

/** A cell that must be there. */
export function getCell(row: Row, column: string): string {
  const cell = row[column];
  if (cell === undefined)
    throw new SyntaxError(`Cannot parse table: column "${column}" is missing`);
  return cell;
}

/** A cell that must be one of the given words. */
export function getChoice<T extends string>(row: Row, column: string, choices: readonly T[]): T {
  const cell = getCell(row, column);
  const found = choices.find((choice) => choice === cell);
  if (found === undefined) {
    throw new SyntaxError(`Cannot parse table: "${cell}" is no ${column}`);
  }
  return found;
}

/** A whole number, or null where the cell is empty. */
export function getNumber(row: Row, column: string): number | null {
  const cell = getCell(row, column);
  if (cell === '') return null;
  if (!/^\d+$/.test(cell))
    throw new SyntaxError(`Cannot parse table: ${column} "${cell}" is no number`);
  return Number(cell);
}
