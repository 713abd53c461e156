// Lines as a mail server counts them: in bytes, with their line ends.

export type LineMeasure = { readonly lines: number; readonly longest: number };

/** The longest line of the whole mail, and the number of lines from `bodyStart` on. */
export function measureLines(raw: Buffer, bodyStart: number): LineMeasure {
  let lines = 0;
  let longest = 0;
  let lineStart = 0;
  while (lineStart < raw.length) {
    const lineFeed = raw.indexOf(0x0a, lineStart);
    const end = lineFeed < 0 ? raw.length : lineFeed + 1;
    longest = Math.max(longest, end - lineStart);
    if (lineStart >= bodyStart) lines++;
    lineStart = end;
  }
  return { lines, longest };
}
