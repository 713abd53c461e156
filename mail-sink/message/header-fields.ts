// A message's header section as fields: unfolded, but not decoded (RFC 5322 section 2.2).

/** `value` holds one byte a character (latin1), since its charset is not known yet. */
export type HeaderField = { readonly name: string; readonly value: string };

const LINE_FEED = 0x0a;
/** More header than any mailer writes; what lies beyond is body. */
const LONGEST_HEADER_BYTES = 1024 * 1024;
const FROM_FIELD = /(?:^|\n)from[^\S\n]*:([^\n]*)/i;

/** Offset of the first body byte: after the first empty line, or the end when there is none. */
export function findBodyStart(raw: Buffer): number {
  for (
    let at = raw.indexOf(LINE_FEED), lineStart = 0;
    at >= 0;
    at = raw.indexOf(LINE_FEED, lineStart)
  ) {
    const isEmpty = at === lineStart || (at === lineStart + 1 && raw[lineStart] === 0x0d);
    if (isEmpty) return at + 1;
    lineStart = at + 1;
    if (lineStart > LONGEST_HEADER_BYTES) return lineStart;
  }
  return raw.length;
}

/** Every field in order; a line that is no field is left out. */
export function parseHeaderFields(
  raw: Buffer,
  bodyStart: number = findBodyStart(raw),
): HeaderField[] {
  const fields: HeaderField[] = [];
  for (const line of unfold(raw, bodyStart).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trimEnd();
    if (name !== '' && !/\s/.test(name)) fields.push({ name, value: line.slice(colon + 1).trim() });
  }
  return fields;
}

/** The value of the first From, as `parseHeaderFields` has it, but read without the other fields; null when there is none. */
export function readFromField(raw: Buffer, bodyStart: number): string | null {
  return FROM_FIELD.exec(unfold(raw, bodyStart))?.[1]?.trim() ?? null;
}

/** The first field of that name, in any case; null when there is none. */
export function findField(fields: readonly HeaderField[], name: string): string | null {
  const wanted = name.toLowerCase();
  return fields.find((field) => field.name.toLowerCase() === wanted)?.value ?? null;
}

function unfold(raw: Buffer, bodyStart: number): string {
  return raw.toString('latin1', 0, bodyStart).replace(/\r?\n(?=[ \t])/g, '');
}
