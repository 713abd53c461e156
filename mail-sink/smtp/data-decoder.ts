// The data of a mail off the wire (RFC 5321 section 4.5.2): a line of one dot ends it, any other dot at the
// beginning of a line is one that the client put there. Only CR LF ends a line; whoever takes a bare CR or LF
// for one lets a mail carry a second mail past a server that does not.

export type Decoded = {
  /** The next bytes of the mail, to be put together. */
  readonly bytes: readonly Buffer[];
  /** What follows the mail; null while it goes on. */
  readonly rest: Buffer | null;
};

const LINE_END = Buffer.from('\r\n');
const DOT_AT_LINE_START = Buffer.from('\r\n.');
const [CR, LF] = [0x0d, 0x0a];
const NOTHING = Buffer.alloc(0);

/** Decodes the data of one mail, however it is cut into chunks. */
export function createDataDecoder(): (chunk: Buffer) => Decoded {
  // The first line begins as if a line had ended before it, and that end is not part of the mail.
  let held = LINE_END;
  let isFirst = true;

  return (chunk) => {
    const input = Buffer.concat([held, chunk]);
    const bytes: Buffer[] = [];
    let start = 0;
    function take(end: number): void {
      const from = isFirst ? LINE_END.length : start;
      if (end > start) isFirst = false;
      if (end > from) bytes.push(input.subarray(from, end));
      start = end;
    }
    for (;;) {
      const lineEnd = input.indexOf(DOT_AT_LINE_START, start);
      const dot = lineEnd + LINE_END.length;
      if (lineEnd < 0) {
        take(input.length - lineEndAtClose(input, start));
        break;
      }
      const [next, afterNext] = [input[dot + 1], input[dot + 2]];
      if (next === undefined || (next === CR && afterNext === undefined)) {
        take(lineEnd);
        break;
      }
      take(dot);
      start = dot + 1;
      if (next === CR && afterNext === LF) return { bytes, rest: input.subarray(dot + 3) };
    }
    held = start === input.length ? NOTHING : Buffer.from(input.subarray(start));
    return { bytes, rest: null };
  };
}

/** How many of the last bytes may be the beginning of a line's end. */
function lineEndAtClose(input: Buffer, start: number): number {
  const { length } = input;
  if (length > start && input[length - 1] === CR) return 1;
  return length - start >= 2 && input[length - 2] === CR && input[length - 1] === LF ? 2 : 0;
}
