// Tables for a spreadsheet: no cell may become a formula there, whoever chose its text (OWASP, CSV injection).

const BYTE_ORDER_MARK = '\uFEFF';
const FORMULA = /^[=+\-@\t\r]/;
const NEUTRALISED = /^'(?=[=+\-@\t\r])/;

/** UTF-8 text with a mark, so that a spreadsheet knows the encoding; CRLF as RFC 4180 has it. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(formatCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** Takes the apostrophe away that `formatCsv` put before a formula's first character. */
export function readCell(cell: string): string {
  return cell.replace(NEUTRALISED, '');
}

function formatCell(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
